"""Models written from IEEE 802.3 clause 49 and from the protocol's pages, not from the gateware's sources."""
