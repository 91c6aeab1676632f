//! What rust-hdl prints without a message although it means something else in Verilog.
//!
//! rust-hdl 0.46 prints a kernel token by token. Rust and Verilog disagree on precedence, Verilog
//! widens operands to their context where Rust wraps at their width, and some forms are not
//! Verilog at all. Its own simulator runs the Rust and cannot notice. This lint walks the syntax
//! tree that is going to be printed; [`crate::emit`] refuses a unit that has a finding.
//!
//! It errs on the side of refusing. The rule that satisfies it: parenthesise every mix of
//! operators, and put a `+`, `-`, `!` or `<<` result into a `Signal<Local>` of its width before it
//! is compared, cast wider, reduced or shifted right.

mod expression;
mod flow;
mod names;
mod scope;

#[cfg(test)]
mod tests;

use crate::prelude::*;
use scope::Scope;
use std::fmt;

/// One way in which the emitted Verilog would be wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Path of the module, instance names joined by dots.
    pub module: String,
    /// What is wrong.
    pub fault: Fault,
}

/// The kinds of finding; each carries the text or name at fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Two operators without parentheses: Verilog may bind them differently.
    Precedence(String),
    /// Verilog computes this wider than Rust, and something looks at the extra bits.
    Widening(String),
    /// A slice or an index of something that is not a plain signal: a Verilog syntax error.
    SliceOfExpression(String),
    /// A slice or an index that can pass the top: zero in Rust, unknown in Verilog.
    OutOfRange(String),
    /// A literal that does not fit the operand beside it.
    LiteralTooWide(String),
    /// A name that the module does not declare.
    UnknownName(String),
    /// A name that is a keyword of Verilog or SystemVerilog.
    Keyword(String),
    /// A name with `__` inside or `_` at its end: it could collide once `$` is replaced.
    Underscores(String),
    /// `always @(*)` reads no signal, so an event simulator never runs it.
    ConstantOnly,
    /// Not assigned on every path: a latch.
    Latch(String),
    /// Signed arithmetic, links or `replace_bit`, which this lint does not understand.
    Unsupported(String),
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {:?}", self.module, self.fault)
    }
}

/// All findings in a block and everything below it; empty if it may be emitted.
#[must_use]
pub fn lint<B: Block>(name: &str, block: &B) -> Vec<Finding> {
    let mut walker = Walker::default();
    block.accept(name, &mut walker);
    walker.findings
}

/// Collects the declarations of every module on the path from the top, and lints on the way up.
#[derive(Default)]
struct Walker {
    open: Vec<Scope>,
    findings: Vec<Finding>,
}

impl Probe for Walker {
    fn visit_start_scope(&mut self, name: &str, _node: &dyn Block) {
        self.open.push(Scope::new(name));
    }

    fn visit_start_namespace(&mut self, name: &str, _node: &dyn Block) {
        if let Some(scope) = self.open.last_mut() {
            scope.faults.push(Fault::Unsupported(format!(
                "interface {name}: use flat signals"
            )));
        }
    }

    fn visit_atom(&mut self, name: &str, atom: &dyn Atom) {
        if let Some((scope, parents)) = self.open.split_last_mut() {
            scope.declare(name, atom);
            if let (true, Some(parent)) = (atom.kind().is_parameter(), parents.last_mut()) {
                parent.declare_port_of(&scope.name, name, atom);
            }
        }
    }

    fn visit_end_scope(&mut self, _name: &str, node: &dyn Block) {
        let module = self
            .open
            .iter()
            .map(|scope| scope.name.as_str())
            .collect::<Vec<_>>();
        let module = module.join(".");
        let Some(mut scope) = self.open.pop() else {
            return;
        };
        names::check(&mut scope);
        if let Verilog::Combinatorial(code) = node.hdl() {
            expression::check_block(&mut scope, &code);
            flow::check(&mut scope, &code);
        }
        let findings = scope.faults.drain(..);
        self.findings.extend(findings.map(|fault| Finding {
            module: module.clone(),
            fault,
        }));
    }
}
