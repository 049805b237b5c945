//! What names of parameters and members say, in Hungarian notation and in GNU style.

/// A name cut into words.
#[derive(Clone, Debug, Default)]
pub(super) struct Name {
    /// The letters that stand for the type: `pul` in `pulDataLen`; empty if there are none.
    pub(super) notation: String,
    /// The words behind them, in lower case, without those that say that it is a length.
    stem: Vec<String>,
    /// Whether it says that it is a number of bytes or elements.
    pub(super) is_length: bool,
    /// Whether it says that the number is one of bytes.
    pub(super) is_in_bytes: bool,
}

/// Prefixes of pointers in Hungarian notation.
const POINTERS: [&str; 16] = [
    "p", "pb", "puc", "puch", "pch", "psz", "pv", "pp", "ph", "pul", "pus", "pu", "pn", "pcb",
    "pdw", "lp",
];
/// Prefixes of values.
const VALUES: [&str; 14] =
    ["ul", "us", "u", "n", "cb", "cch", "dw", "ui", "b", "h", "e", "i", "sz", "l"];
const LENGTHS: [&str; 8] = ["len", "length", "size", "count", "cnt", "num", "number", "nr"];
/// Words that say that something is written.
const OUTPUTS: [&str; 14] = [
    "out",
    "output",
    "result",
    "results",
    "response",
    "buffer",
    "buf",
    "random",
    "returned",
    "received",
    "dest",
    "destination",
    "dst",
    "recv",
];
/// Words that begin the names of functions that give something.
const GETS: [&str; 11] = [
    "get",
    "read",
    "query",
    "fetch",
    "retrieve",
    "export",
    "generate",
    "receive",
    "list",
    "dump",
    "enumerate",
];

impl Name {
    pub(super) fn new(name: &str) -> Self {
        let mut words = words(name);
        let mut notation = String::new();
        if words.len() > 1 {
            let first = words[0].as_str();
            if POINTERS.contains(&first) || VALUES.contains(&first) {
                notation = words.remove(0);
            }
        }
        let is_in_bits = words.iter().any(|word| word == "bits" || word == "bit");
        let says_length = |word: &String| LENGTHS.contains(&word.as_str());
        let is_length = !is_in_bits
            && (words.iter().any(says_length)
                || matches!(&*notation, "cb" | "cch" | "pcb")
                || notation == "n" && words.iter().any(|word| word.ends_with('s')));
        let counts_bytes = |word: &String| matches!(&**word, "len" | "length" | "size");
        let is_in_bytes = is_length
            && (words.iter().any(counts_bytes) || matches!(&*notation, "cb" | "cch" | "pcb"));
        if is_length {
            words.retain(|word| !says_length(word) && word != "of");
        }
        Self { notation, stem: words, is_length, is_in_bytes }
    }

    /// Whether it stands for no single thing: `ulCount`, `length`.
    pub(super) fn is_bare_length(&self) -> bool {
        self.is_length && self.stem.is_empty()
    }

    pub(super) fn has(&self, word: &str) -> bool {
        self.stem.iter().any(|one| one == word)
    }

    /// Whether it stands for something that is written.
    pub(super) fn is_output(&self) -> bool {
        self.stem.iter().any(|word| OUTPUTS.contains(&word.as_str()))
    }

    pub(super) fn is_reserved(&self) -> bool {
        let last = self.stem.last().map(|word| word.trim_end_matches(|c: char| c.is_ascii_digit()));
        // The standard itself spells `pRserved` once.
        self.stem.iter().any(|word| word == "reserved" || word == "rserved")
            || matches!(last, Some("rfu"))
    }

    /// Whether it may stand for several things.
    pub(super) fn is_plural(&self) -> bool {
        let Some(last) = self.stem.last() else { return false };
        // `pulShares` is how many there are: an array would be `pShares`.
        let is_quantity = matches!(&*self.notation, "pul" | "pus");
        matches!(last.as_str(), "list" | "array" | "table" | "buffer")
            || !is_quantity
                && last.ends_with('s')
                && !matches!(last.as_str(), "flags" | "status" | "progress")
    }

    /// Whether the length `self` is that of `pointer` by its words.
    pub(super) fn is_length_of(&self, pointer: &Self, is_template: bool) -> bool {
        let stem = pointer.subject(is_template);
        !stem.is_empty() && self.subject(is_template) == stem
    }

    /// Whether the length `self` can be that of `pointer` if they stand side by side: `ulOldLen`
    /// behind `pOldPin`.
    pub(super) fn begins(&self, pointer: &Self) -> bool {
        !self.stem.is_empty() && pointer.stem.starts_with(&self.stem)
    }

    /// Whether two names are the same but for their notation.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        !self.stem.is_empty() && self.stem == other.stem
    }

    /// The words without those that say how many there are, the last one in the singular.
    fn subject(&self, is_template: bool) -> String {
        let is_general = |word: &str| {
            matches!(word, "list" | "array")
                || is_template
                    && matches!(
                        word,
                        "template" | "templ" | "attribute" | "attributes" | "attr" | "attrs"
                    )
        };
        let words = self.stem.iter().map(String::as_str).filter(|word| !is_general(word));
        let joined = words.collect::<String>();
        if joined.is_empty() && is_template {
            return "template".into();
        }
        joined.strip_suffix('s').map_or(joined.clone(), str::to_owned)
    }
}

/// Whether a function gives something, by its name.
pub(super) fn is_getter(function: &str) -> bool {
    let words = words(function);
    let has = |word: &str| words.iter().any(|one| one == word);
    GETS.iter().any(|word| has(word)) || has("random") && !has("seed")
}

/// `pulEncryptedDataLen2` is pul, encrypted, data, len, 2; `ulAADLen` is ul, aad, len.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let characters: Vec<char> = name.chars().collect();
    let mut is_new = true;
    for (index, &c) in characters.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            is_new = true;
            continue;
        }
        let before = index.checked_sub(1).map(|before| characters[before]);
        let next = characters.get(index + 1);
        let is_after_lower = before.is_some_and(|before| before.is_ascii_lowercase());
        let ends_acronym = before.is_some_and(|before| before.is_ascii_uppercase())
            && next.is_some_and(char::is_ascii_lowercase);
        let begins_number =
            c.is_ascii_digit() && before.is_some_and(|before| !before.is_ascii_digit());
        is_new |= c.is_ascii_uppercase() && (is_after_lower || ends_acronym) || begins_number;
        if is_new {
            words.push(String::new());
            is_new = false;
        }
        if let Some(word) = words.last_mut() {
            word.push(c.to_ascii_lowercase());
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_cut_at_capitals_underscores_and_digits() {
        assert_eq!(words("pulEncryptedDataLen2"), ["pul", "encrypted", "data", "len", "2"]);
        assert_eq!(words("ulAADLen"), ["ul", "aad", "len"]);
        assert_eq!(words("signature_len"), ["signature", "len"]);
        assert_eq!(words("C_GetSlotList"), ["c", "get", "slot", "list"]);
    }

    #[test]
    fn a_length_is_known_by_its_words() {
        let is_length_of = |length: &str, pointer: &str| {
            Name::new(length).is_length_of(&Name::new(pointer), false)
        };
        assert!(is_length_of("ulDataLen", "pData"));
        assert!(is_length_of("data_len", "data"));
        assert!(is_length_of("ulDataSize", "puchData"));
        assert!(is_length_of("ulPublicDataLen2", "pPublicData2"));
        assert!(is_length_of("pulSlotCount", "pSlotList"));
        assert!(is_length_of("ulNumberOfDataParams", "pDataParams"));
        assert!(!is_length_of("ulPublicDataLen", "pPublicData2"));
        assert!(!is_length_of("ulCount", "pTemplate"));
        assert!(Name::new("ulCount").is_bare_length());
        assert!(Name::new("length").is_bare_length());
        assert!(!Name::new("ulTagBits").is_length && !Name::new("ulIVSizeInBits").is_length);
        assert!(Name::new("ulOldLen").begins(&Name::new("pOldPin")));
    }
}
