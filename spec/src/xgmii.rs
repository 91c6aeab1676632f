//! XGMII as a 10GBASE-R PCS sees it: two 32-bit transfers at a time, eight lanes (clause 46).

/// Control characters of clause 46, table 46-3, and /Q/ and /Fsig/ of the ordered sets.
pub mod character {
    /// Idle.
    pub const IDLE: u8 = 0x07;
    /// Low-power idle (clause 78).
    pub const LPI: u8 = 0x06;
    /// Sequence ordered set, /Q/.
    pub const SEQUENCE: u8 = 0x9c;
    /// Signal ordered set, /Fsig/ (reserved for other standards; passed through).
    pub const SIGNAL: u8 = 0x5c;
    /// Start of a frame, lane 0 or lane 4 only.
    pub const START: u8 = 0xfb;
    /// End of a frame, any lane.
    pub const TERMINATE: u8 = 0xfd;
    /// Error.
    pub const ERROR: u8 = 0xfe;
}

/// Eight lanes: `xgmii_txd`/`xgmii_txc` or `xgmii_rxd`/`xgmii_rxc` of one tick.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Xgmii {
    /// Lane i in bits 8i+7:8i.
    pub data: u64,
    /// Bit i set: lane i carries a control character.
    pub control: u8,
}

impl Xgmii {
    /// Idle in all eight lanes.
    pub const IDLE: Xgmii = Xgmii {
        data: 0x0707_0707_0707_0707,
        control: 0xff,
    };
    /// Error in all eight lanes.
    pub const ERROR: Xgmii = Xgmii {
        data: 0xfefe_fefe_fefe_fefe,
        control: 0xff,
    };
    /// Local fault sequence ordered set in both columns (clause 46.3.4).
    pub const LOCAL_FAULT: Xgmii = Xgmii {
        data: 0x0100_009c_0100_009c,
        control: 0x11,
    };

    /// Octet of this lane, 0 to 7.
    #[must_use]
    pub const fn lane(self, lane: usize) -> u8 {
        (self.data >> (8 * lane)) as u8
    }

    /// Whether this lane, 0 to 7, carries a control character.
    #[must_use]
    pub const fn is_control(self, lane: usize) -> bool {
        self.control >> lane & 1 == 1
    }

    /// Lanes 0 to 3 and lanes 4 to 7.
    #[inline]
    #[must_use]
    pub const fn columns(self) -> [Column; 2] {
        [
            Column {
                data: self.data as u32,
                control: self.control & 0xf,
            },
            Column {
                data: (self.data >> 32) as u32,
                control: self.control >> 4,
            },
        ]
    }

    /// The word of these two columns, lanes 0 to 3 first.
    #[inline]
    #[must_use]
    pub const fn from_columns(columns: [Column; 2]) -> Self {
        let [low, high] = columns;
        Xgmii {
            data: (high.data as u64) << 32 | low.data as u64,
            control: high.control << 4 | low.control,
        }
    }
}

/// Four lanes: one XGMII transfer of clause 46, half a tick. A frame starts in its first lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Column {
    /// Lane i in bits 8i+7:8i.
    pub data: u32,
    /// Bit i of four set: lane i carries a control character.
    pub control: u8,
}

impl Column {
    /// Idle in all four lanes.
    pub const IDLE: Column = Column {
        data: 0x0707_0707,
        control: 0xf,
    };

    /// Whether a frame starts here: /S/ in the first lane.
    #[inline]
    #[must_use]
    pub const fn is_start(self) -> bool {
        self.control & 1 == 1 && self.data as u8 == character::START
    }
}
