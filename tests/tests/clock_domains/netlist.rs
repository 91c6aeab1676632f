//! A flat netlist as yosys writes it, and what can be reached through its gates.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fs;
use std::path::Path;
use std::process::Command;

/// A wire of one bit.
pub type Bit = u64;

/// A bit of a register.
#[derive(Clone, Debug)]
pub struct Flop {
    /// Every name of the register in the flat netlist, instances and wire with `.` between.
    pub names: Vec<String>,
    /// Port that clocks it.
    pub clock: String,
    /// Index in the register.
    pub index: usize,
    /// It bears the attribute that keeps synchronisers together.
    pub async_reg: bool,
    /// Data, enable and reset.
    inputs: Vec<Bit>,
}

/// Where a wire comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// Index of a flop.
    Flop(usize),
    /// Index of an input port.
    Input(usize),
}

/// The netlist of a top.
pub struct Netlist {
    pub flops: Vec<Flop>,
    pub inputs: Vec<String>,
    pub outputs: Vec<(String, Vec<Bit>)>,
    sources: HashMap<Bit, Source>,
    /// Inputs of the gate that drives a wire.
    gates: HashMap<Bit, Vec<Bit>>,
}

/// Has yosys read this text.
///
/// # Panics
/// If yosys cannot.
pub fn read(top: &str, verilog: &str) -> Netlist {
    // Two tests may read the same text at once; each writes the same files.
    let name = format!(
        "{top}-{:x}",
        verilog.len() * 31 + std::thread::current().name().map_or(0, str::len)
    );
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("clock_domains")
        .join(name);
    fs::create_dir_all(&folder).expect("writable target folder");
    fs::write(folder.join("top.v"), verilog).expect("writable target folder");
    let script = format!(
        "read_verilog top.v; hierarchy -check -top {top}; proc; flatten; memory; opt_clean; write_json top.json"
    );
    let run = Command::new("yosys")
        .args(["-q", "-p", &script])
        .current_dir(&folder)
        .output()
        .expect("the tool was found a moment ago");
    let words = String::from_utf8_lossy(&run.stderr).into_owned();
    assert!(run.status.success(), "yosys on {top}:\n{words}");
    let text = fs::read_to_string(folder.join("top.json")).expect("yosys has written it");
    let json: Value = serde_json::from_str(&text).expect("JSON");
    Netlist::new(&json["modules"][top])
}

/// The wires of a port or pin; constants are none.
fn bits(value: &Value) -> Vec<Option<Bit>> {
    let list = value.as_array().into_iter().flatten();
    list.map(Value::as_u64).collect()
}

fn wires(value: &Value) -> impl Iterator<Item = Bit> {
    bits(value).into_iter().flatten()
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

impl Netlist {
    fn new(module: &Value) -> Netlist {
        let mut list = Netlist {
            flops: Vec::new(),
            inputs: Vec::new(),
            outputs: Vec::new(),
            sources: HashMap::new(),
            gates: HashMap::new(),
        };
        let names = Names::new(module);
        let mut clocks = HashMap::new();
        for (name, port) in entries(&module["ports"]) {
            if port["direction"] == "output" {
                list.outputs
                    .push((name.clone(), wires(&port["bits"]).collect()));
                continue;
            }
            for bit in wires(&port["bits"]) {
                clocks.insert(bit, name.clone());
                list.sources.insert(bit, Source::Input(list.inputs.len()));
            }
            list.inputs.push(name.clone());
        }
        for (name, cell) in entries(&module["cells"]) {
            let kind = cell["type"].as_str().unwrap_or_default();
            match kind {
                "$dff" | "$adff" | "$sdff" | "$dffe" | "$sdffe" | "$adffe" => {
                    list.add_flops(cell, &names, &clocks);
                }
                _ if ["latch", "mem", "ff", "fsm"]
                    .iter()
                    .any(|word| kind.contains(word)) =>
                {
                    panic!("{name} is a {kind}, which this test does not know")
                }
                _ => list.add_gate(kind, cell),
            }
        }
        list
    }

    fn add_flops(&mut self, cell: &Value, names: &Names, clocks: &HashMap<Bit, String>) {
        let pins = &cell["connections"];
        let clock = wires(&pins["CLK"]).next().and_then(|bit| clocks.get(&bit));
        let clock = clock.expect("every flop has its clock straight from a port");
        let shared: Vec<Bit> = ["EN", "SRST", "ARST"]
            .iter()
            .flat_map(|pin| wires(&pins[pin]))
            .collect();
        let (d, q) = (bits(&pins["D"]), bits(&pins["Q"]));
        for (index, (d, q)) in d.iter().zip(&q).enumerate() {
            let q = q.expect("a flop drives a wire");
            self.sources.insert(q, Source::Flop(self.flops.len()));
            self.flops.push(Flop {
                names: names.of(q),
                clock: clock.clone(),
                index,
                async_reg: names.is_async_reg(q),
                inputs: shared.iter().copied().chain(*d).collect(),
            });
        }
    }

    fn add_gate(&mut self, kind: &str, cell: &Value) {
        let pins = entries(&cell["connections"]);
        let inputs: Vec<(&String, Vec<Option<Bit>>)> = pins
            .filter(|(pin, _)| cell["port_directions"][pin.as_str()] == "input")
            .map(|(pin, value)| (pin, bits(value)))
            .collect();
        let outputs = bits(&cell["connections"]["Y"]);
        assert!(
            outputs.iter().any(Option::is_some),
            "a {kind} without output"
        );
        // These work bit by bit; of all others any output bit may depend on any input bit.
        let bitwise = matches!(
            kind,
            "$and" | "$or" | "$xor" | "$xnor" | "$not" | "$mux" | "$pos"
        );
        for (index, output) in outputs.iter().enumerate() {
            let Some(output) = output else { continue };
            let of_pin = |(pin, bits): &(&String, Vec<Option<Bit>>)| -> Vec<Bit> {
                match bitwise && pin.as_str() != "S" && bits.len() == outputs.len() {
                    true => bits[index].into_iter().collect(),
                    false => bits.iter().flatten().copied().collect(),
                }
            };
            self.gates
                .insert(*output, inputs.iter().flat_map(of_pin).collect());
        }
    }

    /// Flops and input ports from which gates lead to these wires.
    pub fn cone(&self, wires: &[Bit]) -> BTreeSet<Source> {
        let mut open = wires.to_vec();
        let mut seen: HashSet<Bit> = open.iter().copied().collect();
        let mut found = BTreeSet::new();
        while let Some(bit) = open.pop() {
            if let Some(&source) = self.sources.get(&bit) {
                found.insert(source);
                continue;
            }
            let inputs = self.gates.get(&bit);
            let inputs = inputs.unwrap_or_else(|| panic!("nothing drives wire {bit}"));
            open.extend(inputs.iter().filter(|&&input| seen.insert(input)));
        }
        found
    }

    /// What a flop's next value depends on.
    pub fn cone_of(&self, flop: &Flop) -> BTreeSet<Source> {
        self.cone(&flop.inputs)
    }
}

/// Names and attributes of the wires.
struct Names {
    names: BTreeMap<Bit, Vec<String>>,
    async_reg: BTreeSet<Bit>,
}

impl Names {
    fn new(module: &Value) -> Names {
        let mut names = BTreeMap::<Bit, Vec<String>>::new();
        let mut async_reg = BTreeSet::new();
        for (name, net) in entries(&module["netnames"]) {
            let hidden = net["hide_name"] == 1;
            let keeps = !net["attributes"]["async_reg"].is_null();
            for bit in wires(&net["bits"]) {
                if !hidden {
                    names.entry(bit).or_default().push(name.clone());
                }
                if keeps {
                    async_reg.insert(bit);
                }
            }
        }
        Names { names, async_reg }
    }

    fn of(&self, bit: Bit) -> Vec<String> {
        self.names.get(&bit).cloned().unwrap_or_default()
    }

    fn is_async_reg(&self, bit: Bit) -> bool {
        self.async_reg.contains(&bit)
    }
}
