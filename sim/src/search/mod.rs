//! The search for the worst case: classes of two and three devices exhaustively, and the golden model at
//! corners, under adversarial coins, and climbing from the worst that it has found.

pub mod candidate;
pub mod climb;
pub mod family;
pub mod pair;
pub mod row;
pub mod setting;
