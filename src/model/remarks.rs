//! What is odd in headers without being wrong in C: nothing for every reader, something for `lint`.

use super::resolve::Resolver;
use crate::abi::{PerAbi, Value};
use crate::preprocess::Preprocessor;
use crate::source::Span;

/// Something odd.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark<'s> {
    /// A constant had another value before; the last one holds.
    OtherValue {
        /// Its name.
        name: &'s str,
        /// The value that it had.
        value: PerAbi<Value>,
        /// Where it had that value.
        span: Span,
    },
    /// A `#pragma pack` that is still in force after the last header.
    OpenPacking(Span),
}

impl<'s> Resolver<'s, '_> {
    /// Finds what is odd, when the constants are known.
    pub(crate) fn remarks(&self, preprocessor: &mut Preprocessor<'s, '_>) -> Vec<Remark<'s>> {
        let open = preprocessor.open_packing().map(Remark::OpenPacking);
        let mut remarks: Vec<_> = open.into_iter().collect();
        for index in preprocessor.macros.replaced() {
            let text = preprocessor.expand_replaced(index);
            let Ok(value) = self.value(&text) else { continue };
            let one = &preprocessor.macros.list[index];
            let (name, span) = (one.name, one.span);
            remarks.push(Remark::OtherValue { name, value, span });
        }
        remarks
    }
}
