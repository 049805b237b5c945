//! Asks a module for all that it tells without being changed.

use pkcs11_bindgen::report::probe::{Interface, Mechanism, Module, Object, Probe, Slot, Token};
use pkcs11_client::{
    Attribute, AttributeType, Bool, Context, FlagKind, FlagSet, KeyType, MechanismType,
    ObjectClass, ObjectHandle, Result, Session, Template, TokenFlags, TokenInfo, Uri, UserType,
    attribute,
};

use super::names::Names;
use super::pin::Login;

/// What to find out.
pub(super) struct Wanted<'a> {
    pub(super) names: &'a Names,
    pub(super) login: Option<&'a Login>,
    /// Names the objects that are wanted, if not all are.
    pub(super) uri: Option<&'a Uri>,
}

/// The attributes that say what an object is or may be used for.
const PROPERTIES: [(&str, Attribute<Bool>); 21] = [
    ("token", attribute::TOKEN),
    ("private", attribute::PRIVATE),
    ("modifiable", attribute::MODIFIABLE),
    ("sensitive", attribute::SENSITIVE),
    ("always-sensitive", attribute::ALWAYS_SENSITIVE),
    ("extractable", attribute::EXTRACTABLE),
    ("never-extractable", attribute::NEVER_EXTRACTABLE),
    ("local", attribute::LOCAL),
    ("always-authenticate", attribute::ALWAYS_AUTHENTICATE),
    ("trusted", attribute::TRUSTED),
    ("encrypt", attribute::ENCRYPT),
    ("decrypt", attribute::DECRYPT),
    ("sign", attribute::SIGN),
    ("sign-recover", attribute::SIGN_RECOVER),
    ("verify", attribute::VERIFY),
    ("verify-recover", attribute::VERIFY_RECOVER),
    ("wrap", attribute::WRAP),
    ("unwrap", attribute::UNWRAP),
    ("derive", attribute::DERIVE),
    ("encapsulate", attribute::ENCAPSULATE),
    ("decapsulate", attribute::DECAPSULATE),
];

/// Asks for everything. What one slot or token refuses is noted there.
pub(super) fn probe(
    context: &Context,
    slots: Vec<pkcs11_client::Slot>,
    wanted: &Wanted<'_>,
) -> anyhow::Result<Probe> {
    let mut probe = started(context);
    let slots: anyhow::Result<_> = slots.iter().map(|one| slot(one, wanted)).collect();
    probe.slots = slots?;
    Ok(probe)
}

/// What a module tells that was started, without its slots.
pub(super) fn started(context: &Context) -> Probe {
    let mut probe = loaded(context.module());
    let module = &mut probe.module;
    match context.info() {
        Ok(info) => {
            module.cryptoki_version = Some(info.cryptoki_version.to_string());
            module.library_version = Some(info.library_version.to_string());
            module.manufacturer = Some(info.manufacturer.as_str().to_owned());
            module.description = Some(info.description.as_str().to_owned());
        }
        Err(error) => module.error = Some(error.to_string()),
    }
    probe
}

/// What a module tells before it is started.
pub(super) fn loaded(module: &pkcs11_client::Module) -> Probe {
    let missing = |name: &&str| !module.has_function(name);
    let mut found = Module {
        path: module.path().display().to_string(),
        list_version: module.version().to_string(),
        functions: module.functions().count(),
        missing_functions: module.known_functions().filter(missing).map(str::to_owned).collect(),
        cryptoki_version: None,
        library_version: None,
        manufacturer: None,
        description: None,
        error: None,
    };
    let interface = |one: pkcs11_client::Interface| Interface {
        name: one.name().to_owned(),
        version: one.version().map(|version| version.to_string()),
        flags: flags(one.flags()),
    };
    let interfaces = match module.interfaces() {
        Ok(interfaces) => Some(interfaces.into_iter().map(interface).collect()),
        Err(error) => {
            found.error = (!error.is_not_supported()).then(|| error.to_string());
            None
        }
    };
    Probe { schema: 1, module: found, interfaces, slots: Vec::new() }
}

fn slot(slot: &pkcs11_client::Slot, wanted: &Wanted<'_>) -> anyhow::Result<Slot> {
    let mut found = Slot {
        id: slot.id().0.into(),
        description: String::new(),
        manufacturer: String::new(),
        flags: Vec::new(),
        hardware_version: String::new(),
        firmware_version: String::new(),
        token: None,
        error: None,
    };
    match slot.info() {
        Ok(info) => {
            found.description = info.description.as_str().to_owned();
            found.manufacturer = info.manufacturer.as_str().to_owned();
            found.flags = flags(info.flags);
            found.hardware_version = info.hardware_version.to_string();
            found.firmware_version = info.firmware_version.to_string();
            if !info.flags.contains(pkcs11_client::SlotFlags::TOKEN_PRESENT) {
                return Ok(found);
            }
        }
        Err(error) => found.error = Some(error.to_string()),
    }
    match slot.token_info() {
        Ok(info) => found.token = Some(token(slot, info, wanted)?),
        Err(error) => found.error = Some(error.to_string()),
    }
    Ok(found)
}

fn token(
    slot: &pkcs11_client::Slot,
    info: TokenInfo,
    wanted: &Wanted<'_>,
) -> anyhow::Result<Token> {
    let open = |count: Option<u64>| count.map_or("unknown".to_owned(), |count| count.to_string());
    let limit = |limit, count| format!("{} open, at most {limit}", open(count));
    let mut token = Token {
        label: info.label.as_str().to_owned(),
        manufacturer: info.manufacturer.as_str().to_owned(),
        model: info.model.as_str().to_owned(),
        serial_number: info.serial_number.as_str().to_owned(),
        flags: flags(info.flags),
        sessions: limit(info.max_sessions, info.sessions),
        read_write_sessions: limit(info.max_read_write_sessions, info.read_write_sessions),
        pin_length: [*info.pin_length.start(), *info.pin_length.end()],
        hardware_version: info.hardware_version.to_string(),
        firmware_version: info.firmware_version.to_string(),
        mechanisms: Vec::new(),
        objects: None,
        error: None,
    };
    match mechanisms(slot, wanted.names) {
        Ok(mechanisms) => token.mechanisms = mechanisms,
        Err(error) => token.error = Some(error.to_string()),
    }
    if let Some(login) = wanted.login {
        let asks_itself = info.flags.contains(TokenFlags::PROTECTED_AUTHENTICATION_PATH);
        let pin = if asks_itself && matches!(login, Login::Ask) {
            None
        } else {
            Some(login.pin(&info.label)?)
        };
        let session = slot.open_read_only()?;
        session.ensure_login(UserType::USER, pin.as_ref())?;
        token.objects = Some(objects(&session, wanted)?);
        session.logout()?;
    }
    Ok(token)
}

fn mechanisms(slot: &pkcs11_client::Slot, names: &Names) -> Result<Vec<Mechanism>> {
    let describe = |mechanism: MechanismType| {
        let info = slot.mechanism_info(mechanism).ok();
        Mechanism {
            name: name(names, "CKM_", mechanism.name(), mechanism.0.into()),
            value: mechanism.0.into(),
            key_size: info.map_or([0, 0], |info| [info.min_key_size, info.max_key_size]),
            flags: info.map_or(Vec::new(), |info| flags(info.flags)),
        }
    };
    Ok(slot.mechanisms()?.into_iter().map(describe).collect())
}

fn objects(session: &Session, wanted: &Wanted<'_>) -> Result<Vec<Object>> {
    let handles = match wanted.uri {
        Some(uri) => session.find_by_uri(uri)?,
        None => session.find_all(&Template::new())?,
    };
    handles.into_iter().map(|handle| object(session, handle, wanted.names)).collect()
}

fn object(session: &Session, handle: ObjectHandle, names: &Names) -> Result<Object> {
    let mut wanted = vec![
        AttributeType::CLASS,
        AttributeType::KEY_TYPE,
        AttributeType::LABEL,
        AttributeType::ID,
    ];
    wanted.extend(PROPERTIES.iter().map(|(_, attribute)| attribute.attribute_type()));
    let values = session.get_many(handle, &wanted)?;
    let class: Option<ObjectClass> = values.get(attribute::CLASS).ok();
    let key_type: Option<KeyType> = values.get(attribute::KEY_TYPE).ok();
    let is_true = |attribute| values.get(attribute).unwrap_or(false);
    let hex = |bytes: Vec<u8>| bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(Object {
        handle: handle.0.into(),
        class: class.map(|class| name(names, "CKO_", class.name(), class.0.into())),
        key_type: key_type.map(|key| name(names, "CKK_", key.name(), key.0.into())),
        label: values.get(attribute::LABEL).ok(),
        id: values.get(attribute::ID).ok().map(hex),
        is: PROPERTIES
            .iter()
            .filter(|(_, attribute)| is_true(*attribute))
            .map(|(name, _)| (*name).to_owned())
            .collect(),
    })
}

/// The vendor's name of a value, else the standard's, else its number in hexadecimal.
fn name(names: &Names, prefix: &str, standard: Option<&str>, value: u64) -> String {
    let name = names.name(prefix, value).or(standard);
    name.map_or_else(|| format!("{value:#x}"), str::to_owned)
}

/// The names of all bits that are set; those without a name in hexadecimal.
fn flags<K: FlagKind>(flags: FlagSet<K>) -> Vec<String> {
    flags.iter().map(|flag| flag.to_string()).collect()
}
