//! What a kernel assigns and reads, path by path.

use super::scope::{Entity, Scope};
use super::Fault;
use crate::prelude::ast::{
    VerilogBlock, VerilogBlockOrConditional, VerilogExpression, VerilogStatement,
};
use crate::prelude::VerilogVisitor;
use std::collections::BTreeSet;

/// Latches, and kernels that nothing can wake up.
pub(super) fn check(scope: &mut Scope, code: &VerilogBlock) {
    let assigned = block(code);
    for name in assigned.sometimes.difference(&assigned.always) {
        scope.faults.push(Fault::Latch(name.clone()));
    }
    let mut reads = Reads {
        scope,
        driven: &assigned.sometimes,
        any: false,
    };
    reads.visit_block(code);
    if !reads.any && !assigned.sometimes.is_empty() {
        scope.faults.push(Fault::ConstantOnly);
    }
}

/// Names that some paths, and names that all paths through a piece of code assign.
#[derive(Default)]
struct Assigned {
    sometimes: BTreeSet<String>,
    always: BTreeSet<String>,
}

impl Assigned {
    fn then(&mut self, next: Assigned) {
        self.sometimes.extend(next.sometimes);
        self.always.extend(next.always);
    }

    /// Exactly one of the alternatives runs.
    fn one_of(alternatives: Vec<Assigned>) -> Assigned {
        let sometimes = alternatives
            .iter()
            .flat_map(|a| a.sometimes.iter().cloned())
            .collect();
        let always = alternatives
            .iter()
            .map(|a| a.always.clone())
            .reduce(|a, b| a.intersection(&b).cloned().collect())
            .unwrap_or_default();
        Assigned { sometimes, always }
    }
}

fn block(code: &VerilogBlock) -> Assigned {
    let mut all = Assigned::default();
    for step in code {
        all.then(statement(step));
    }
    all
}

fn statement(step: &VerilogStatement) -> Assigned {
    let mut assigned = Assigned::default();
    match step {
        VerilogStatement::Assignment(VerilogExpression::Signal(name), _) => {
            assigned.sometimes.insert(literal_name(name));
            assigned.always.insert(literal_name(name));
        }
        // A slice leaves the rest of its signal alone.
        VerilogStatement::SliceAssignment {
            base: VerilogExpression::Signal(name),
            ..
        } => {
            assigned.sometimes.insert(literal_name(name));
        }
        VerilogStatement::If(test) => {
            let otherwise = match &test.otherwise {
                VerilogBlockOrConditional::Block(code) => block(code),
                VerilogBlockOrConditional::Conditional(next) => statement(next),
                VerilogBlockOrConditional::None => Assigned::default(),
            };
            assigned = Assigned::one_of(vec![block(&test.then), otherwise]);
        }
        VerilogStatement::Match(choice) => {
            let mut arms: Vec<_> = choice.cases.iter().map(|case| block(&case.block)).collect();
            if !choice.cases.iter().any(|case| case.condition == "default") {
                arms.push(Assigned::default());
            }
            assigned = Assigned::one_of(arms);
        }
        VerilogStatement::Loop(repeated) => assigned = block(&repeated.block),
        VerilogStatement::Macro(code) => assigned = block(code),
        VerilogStatement::Assignment(..)
        | VerilogStatement::SliceAssignment { .. }
        | VerilogStatement::Comment(_)
        | VerilogStatement::Link(_) => {}
    }
    assigned
}

/// Array elements stay apart here, `pipe[0]` and `pipe[i]`: one does not answer for the other.
fn literal_name(name: &str) -> String {
    let name = name.replace("::", "$").replace('.', "$");
    let name = name.trim_start_matches('$');
    name.strip_suffix("$next").unwrap_or(name).into()
}

/// Whether any signal is read that this kernel does not drive itself.
struct Reads<'a> {
    scope: &'a Scope,
    driven: &'a BTreeSet<String>,
    any: bool,
}

impl VerilogVisitor for Reads<'_> {
    fn visit_assignment(&mut self, _target: &VerilogExpression, value: &VerilogExpression) {
        self.visit_expression(value);
    }

    fn visit_slice_assignment(
        &mut self,
        _base: &VerilogExpression,
        _width: &usize,
        offset: &VerilogExpression,
        replacement: &VerilogExpression,
    ) {
        self.visit_expression(offset);
        self.visit_expression(replacement);
    }

    fn visit_signal(&mut self, name: &str) {
        let is_signal = matches!(self.scope.resolve(name), Some(Entity::Signal(_)));
        self.any |= is_signal && !self.driven.contains(&literal_name(name));
    }
}
