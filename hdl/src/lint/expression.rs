//! Precedence, widths, slices and names in every expression of a kernel.

use super::scope::{Entity, Scope, UNSIZED};
use super::Fault;
use crate::prelude::ast::{
    VerilogBlock, VerilogBlockOrConditional, VerilogConditional, VerilogExpression as Expression,
    VerilogLiteral, VerilogOp as Op, VerilogOpUnary as Unary, VerilogStatement as Statement,
};

pub(super) fn check_block(scope: &mut Scope, code: &VerilogBlock) {
    for step in code {
        check_statement(scope, step);
    }
}

fn check_statement(scope: &mut Scope, step: &Statement) {
    match step {
        Statement::Assignment(target, value) => {
            let context = width(scope, target).max(width(scope, value));
            check_name(scope, target);
            check(scope, value, context.verilog);
        }
        Statement::SliceAssignment {
            base,
            offset,
            replacement,
            ..
        } => {
            check_name(scope, base);
            check_consumed(scope, offset);
            // The slice is narrower than its context can be, and cuts everything above it off.
            let context = width(scope, base).max(width(scope, replacement));
            check(scope, replacement, context.verilog);
        }
        Statement::If(conditional) => check_conditional(scope, conditional),
        Statement::Match(choice) => {
            check_consumed(scope, &choice.test);
            for case in &choice.cases {
                let is_number = case.condition.starts_with(|c: char| c.is_ascii_digit());
                if case.condition != "default" && !is_number {
                    check_name(scope, &Expression::Signal(case.condition.clone()));
                }
                check_block(scope, &case.block);
            }
        }
        Statement::Loop(repeated) => {
            scope.with_index(&repeated.index, |scope| check_block(scope, &repeated.block));
        }
        Statement::Macro(code) => check_block(scope, code),
        Statement::Link(_) => scope.faults.push(Fault::Unsupported("link".into())),
        Statement::Comment(_) => {}
    }
}

fn check_conditional(scope: &mut Scope, conditional: &VerilogConditional) {
    check_consumed(scope, &conditional.test);
    check_block(scope, &conditional.then);
    match &conditional.otherwise {
        VerilogBlockOrConditional::Block(code) => check_block(scope, code),
        VerilogBlockOrConditional::Conditional(next) => check_statement(scope, next),
        VerilogBlockOrConditional::None => {}
    }
}

/// Width of an expression in the two languages.
#[derive(Clone, Copy)]
struct Width {
    /// Width of the Rust type; a literal takes that of its neighbour and has none of its own.
    rust: Option<usize>,
    /// Width that Verilog gives it where nothing around it has a say.
    verilog: usize,
}

impl Width {
    fn same(bits: usize) -> Self {
        Width {
            rust: Some(bits),
            verilog: bits,
        }
    }

    fn max(self, other: Width) -> Self {
        Width {
            rust: self.rust.or(other.rust),
            verilog: self.verilog.max(other.verilog),
        }
    }
}

fn width(scope: &Scope, e: &Expression) -> Width {
    match e {
        Expression::Signal(name) => match scope.resolve(name) {
            Some(Entity::Signal(bits) | Entity::Constant(bits)) => Width::same(bits),
            Some(Entity::State | Entity::LoopIndex) | None => Width {
                rust: None,
                verilog: UNSIZED,
            },
        },
        Expression::Literal(literal) => Width {
            rust: None,
            verilog: Literal::of(literal).bits,
        },
        Expression::Cast(inner, bits) => Width {
            rust: Some(*bits),
            verilog: width(scope, inner).verilog.max(*bits),
        },
        Expression::Paren(inner) | Expression::Signed(inner) | Expression::Unsigned(inner) => {
            width(scope, inner)
        }
        Expression::Binary(left, op, right) => match class(op) {
            Class::Compare | Class::Logical => Width::same(1),
            Class::Shift => width(scope, left),
            Class::Sum | Class::Bitwise => width(scope, left).max(width(scope, right)),
        },
        Expression::Unary(Unary::Not | Unary::Neg, inner) => width(scope, inner),
        Expression::Unary(Unary::All | Unary::Any | Unary::Xor, _) | Expression::Index(..) => {
            Width::same(1)
        }
        Expression::Slice(_, bits, _) => Width::same(*bits),
        Expression::IndexReplace(base, ..) => width(scope, base),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Sum,
    Bitwise,
    Shift,
    Compare,
    Logical,
}

fn class(op: &Op) -> Class {
    match op {
        Op::Add | Op::Sub | Op::Mul => Class::Sum,
        Op::BitXor | Op::BitAnd | Op::BitOr => Class::Bitwise,
        Op::Shl | Op::Shr => Class::Shift,
        Op::Eq | Op::Lt | Op::Le | Op::Ne | Op::Ge | Op::Gt => Class::Compare,
        Op::LogicalAnd | Op::LogicalOr => Class::Logical,
    }
}

/// Checks an expression whose bits all count: nothing may be left above its Rust width.
fn check_consumed(scope: &mut Scope, e: &Expression) {
    let context = width(scope, e).verilog;
    check_consumed_at(scope, e, context);
}

fn check_consumed_at(scope: &mut Scope, e: &Expression, context: usize) {
    if check(scope, e, context) {
        scope.faults.push(Fault::Widening(format!("{e:?}")));
    }
}

/// Checks an expression that Verilog computes at `context` bits and tells whether bits above its
/// Rust width may be set there. That is harmless until something looks at them.
fn check(scope: &mut Scope, e: &Expression, context: usize) -> bool {
    let own = width(scope, e);
    let wider = own.rust.is_some_and(|bits| bits < context);
    match e {
        Expression::Signal(_) => {
            check_name(scope, e);
            false
        }
        Expression::Literal(_) => false,
        Expression::Paren(inner) => check(scope, inner, context),
        Expression::Cast(inner, bits) => {
            let before = width(scope, inner);
            let dirty = check(scope, inner, context.max(own.verilog));
            // Only a cast to more bits than the value has lets the extra ones through its mask.
            if dirty && before.rust.is_none_or(|inner_bits| *bits > inner_bits) {
                scope.faults.push(Fault::Widening(format!("{e:?}")));
            }
            false
        }
        Expression::Unary(op, inner) => match op {
            Unary::Not | Unary::Neg => {
                check(scope, inner, context);
                wider
            }
            Unary::All | Unary::Any | Unary::Xor => {
                check_consumed(scope, inner);
                false
            }
        },
        Expression::Binary(left, op, right) => {
            check_binary(scope, (left, op, right), context, wider)
        }
        Expression::Index(base, index) => {
            check_slice(scope, base, 1, index);
            false
        }
        Expression::Slice(base, bits, offset) => {
            check_slice(scope, base, *bits, offset);
            false
        }
        Expression::Signed(_) | Expression::Unsigned(_) | Expression::IndexReplace(..) => {
            scope.faults.push(Fault::Unsupported(format!("{e:?}")));
            false
        }
    }
}

fn check_binary(
    scope: &mut Scope,
    (left, op, right): (&Expression, &Op, &Expression),
    context: usize,
    wider: bool,
) -> bool {
    check_precedence(scope, (left, op, right));
    check_literals(scope, left, right, op);
    match class(op) {
        Class::Sum => {
            check(scope, left, context);
            check(scope, right, context);
            wider
        }
        Class::Bitwise => {
            let left = check(scope, left, context);
            let right = check(scope, right, context);
            if matches!(op, Op::BitAnd) {
                left && right
            } else {
                left || right
            }
        }
        Class::Shift => {
            check_consumed(scope, right);
            if matches!(op, Op::Shl) {
                check(scope, left, context);
                return wider;
            }
            check_consumed_at(scope, left, context);
            false
        }
        Class::Compare => {
            let context = width(scope, left).max(width(scope, right)).verilog;
            check_consumed_at(scope, left, context);
            check_consumed_at(scope, right, context);
            false
        }
        Class::Logical => {
            check_consumed(scope, left);
            check_consumed(scope, right);
            false
        }
    }
}

/// Rust binds `&`, `^` and `|` tighter than comparisons, Verilog looser; and no reader knows where
/// shifts stand. One operator repeated is fine, so are sums, on the left side.
fn check_precedence(scope: &mut Scope, (left, op, right): (&Expression, &Op, &Expression)) {
    let same = |inner: &Op| {
        std::mem::discriminant(inner) == std::mem::discriminant(op)
            && !matches!(class(op), Class::Shift | Class::Compare)
    };
    let sums = |inner: &Op| class(inner) == Class::Sum && class(op) == Class::Sum;
    let left_is_fine = match left {
        Expression::Binary(_, inner, _) => same(inner) || sums(inner),
        _ => true,
    };
    if !left_is_fine || matches!(right, Expression::Binary(..)) {
        scope
            .faults
            .push(Fault::Precedence(format!("{left:?} {op:?} {right:?}")));
    }
}

fn check_literals(scope: &mut Scope, left: &Expression, right: &Expression, op: &Op) {
    if class(op) == Class::Shift {
        return;
    }
    for (literal, other) in [(left, right), (right, left)] {
        if let (Expression::Literal(literal), Some(bits)) = (literal, width(scope, other).rust) {
            if Literal::of(literal).significant > bits {
                scope.faults.push(Fault::LiteralTooWide(format!(
                    "{literal} beside {bits} bits"
                )));
            }
        }
    }
}

fn check_slice(scope: &mut Scope, base: &Expression, bits: usize, offset: &Expression) {
    check_consumed(scope, offset);
    let Expression::Signal(name) = base else {
        scope
            .faults
            .push(Fault::SliceOfExpression(format!("{base:?}")));
        return;
    };
    check_name(scope, base);
    let offset_max = match offset {
        Expression::Literal(literal) => Literal::of(literal).value,
        // An unrolled index; rustc has checked the slice of each turn in the tests.
        Expression::Signal(index) if scope.resolve(index) == Some(Entity::LoopIndex) => Some(0),
        _ => width(scope, offset)
            .rust
            .and_then(|w| 1_usize.checked_shl(w as u32))
            .map(|n| n - 1),
    };
    let fits = |size| offset_max.is_some_and(|offset| offset.saturating_add(bits) <= size);
    if let Some(Entity::Signal(size)) = scope.resolve(name) {
        if !fits(size) {
            let text = format!("{bits} bits at {offset:?} of {name}, which has {size}");
            scope.faults.push(Fault::OutOfRange(text));
        }
    }
}

fn check_name(scope: &mut Scope, e: &Expression) {
    match e {
        Expression::Signal(name) if scope.resolve(name).is_none() => {
            scope.faults.push(Fault::UnknownName(name.clone()));
        }
        _ => {}
    }
}

/// A literal, read back from its Verilog form, because its fields are private.
struct Literal {
    /// Width with which it is printed.
    bits: usize,
    /// Position of the highest one, plus one.
    significant: usize,
    /// The value, where it fits.
    value: Option<usize>,
}

impl Literal {
    fn of(literal: &VerilogLiteral) -> Literal {
        let hex = format!("{literal:x}");
        let (bits, digits) = hex.split_once("'h").unwrap_or(("0", ""));
        let digits = digits.trim_start_matches('0');
        let top = digits.chars().next().and_then(|digit| digit.to_digit(16));
        let significant = top.map_or(0, |top| {
            4 * (digits.len() - 1) + (u32::BITS - top.leading_zeros()) as usize
        });
        Literal {
            bits: bits.parse().unwrap_or(0),
            significant,
            value: usize::from_str_radix(if digits.is_empty() { "0" } else { digits }, 16).ok(),
        }
    }
}
