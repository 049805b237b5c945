//! Objects and their attributes.

use pkcs11_client::secrecy::ExposeSecret;
use pkcs11_client::{
    AttributeError, AttributeType, Date, Error, KeyType, MechanismFlags, MechanismType,
    ObjectClass, ObjectHandle, Rv, Session, Template, attribute,
};

use crate::case::{Case, Failure, Need, Tested, check, refused};
use crate::key::{Key, Use};
use crate::token::Token;

const GROUP: &str = "Objects";

pub(super) fn cases() -> Vec<Case> {
    use Need::{Pin, Token as HasToken, Writable};
    let generates_aes = Need::Mechanism(MechanismType::AES_KEY_GEN, MechanismFlags::GENERATE);
    vec![
        Case::new(GROUP, "find all, and read them", &[HasToken], reads_all),
        Case::new(GROUP, "a handle that is not there", &[HasToken], unknown_handle),
        Case::new(GROUP, "create, read, destroy", &[Writable], creates),
        Case::new(GROUP, "set", &[Writable], sets),
        Case::new(GROUP, "copy", &[Writable], copies),
        Case::new(GROUP, "size", &[Writable], has_a_size),
        Case::new(GROUP, "find many", &[Writable], finds_many),
        Case::new(GROUP, "of a session", &[Writable], ends_with_its_session),
        Case::new(GROUP, "of the token", &[Writable], stays_on_the_token),
        Case::new(GROUP, "private ones need a login", &[Writable, Pin], is_private),
        Case::new(GROUP, "an AES key made of bytes", &[Writable, generates_aes], imports),
        Case::new(GROUP, "a sensitive value", &[generates_aes], is_sensitive),
        Case::new(GROUP, "a date", &[generates_aes], has_a_date),
        Case::new(GROUP, "a date that nobody gave", &[generates_aes], has_no_date),
        Case::new(GROUP, "allowed mechanisms", &[generates_aes], lists_mechanisms),
        Case::new(GROUP, "a template in a template", &[generates_aes], has_a_template),
        Case::new(GROUP, "an incomplete template", &[Writable], is_incomplete),
    ]
}

/// A data object of the session.
fn data(label: &str) -> Template<'_> {
    data_of(label, false, false)
}

fn data_of(label: &str, is_on_token: bool, is_private: bool) -> Template<'_> {
    Template::new()
        .with(attribute::CLASS, ObjectClass::DATA)
        .with(attribute::TOKEN, is_on_token)
        .with(attribute::PRIVATE, is_private)
        .with(attribute::LABEL, label)
        .with(attribute::APPLICATION, "tests")
        .with(attribute::VALUE, b"the value")
}

fn reads_all(token: &Token) -> Tested {
    let session = token.session()?;
    let wanted = [AttributeType::CLASS, AttributeType::LABEL, AttributeType::TOKEN];
    for object in session.find_all(&Template::new())? {
        let attributes = session.get_many(object, &wanted)?;
        attributes.get(attribute::CLASS)?;
        check(attributes.get(attribute::TOKEN)?, "an object that nobody made is not on the token")?;
    }
    Ok(())
}

fn unknown_handle(token: &Token) -> Tested {
    let session = token.session()?;
    let class = session.get(ObjectHandle(0x7fff_1234), attribute::CLASS);
    refused(class, &[Rv::OBJECT_HANDLE_INVALID], "an object that is not there")
}

fn creates(token: &Token) -> Tested {
    let session = token.session()?;
    let object = session.create_object(&data("created"))?;
    check(session.get(object, attribute::CLASS)? == ObjectClass::DATA, "another class")?;
    check(session.get(object, attribute::LABEL)? == "created", "another label")?;
    check(!session.get(object, attribute::TOKEN)?, "it is on the token")?;
    let value = session.get(object, attribute::VALUE)?;
    check(value.expose_secret() == b"the value", "another value")?;
    let wanted = [AttributeType::LABEL, AttributeType::MODULUS, AttributeType::APPLICATION];
    let attributes = session.get_many(object, &wanted)?;
    check(attributes.get(attribute::APPLICATION)? == "tests", "another application")?;
    check(attributes.get(attribute::LABEL)? == "created", "another label of many")?;
    let reason = attributes.bytes(AttributeType::MODULUS);
    check(reason == Err(AttributeError::Invalid), "data has a modulus")?;
    session.destroy_object(object)?;
    let gone = session.get(object, attribute::LABEL);
    refused(gone, &[Rv::OBJECT_HANDLE_INVALID], "a destroyed object")
}

fn sets(token: &Token) -> Tested {
    let session = token.session()?;
    let object = session.create_object(&data("before").with(attribute::MODIFIABLE, true))?;
    session.set(object, &Template::new().with(attribute::LABEL, "after"))?;
    check(session.get(object, attribute::LABEL)? == "after", "another label")?;
    let class = Template::new().with(attribute::CLASS, ObjectClass::CERTIFICATE);
    let codes = [Rv::ATTRIBUTE_READ_ONLY, Rv::TEMPLATE_INCONSISTENT, Rv::ATTRIBUTE_TYPE_INVALID];
    refused(session.set(object, &class), &codes, "another class")
}

fn copies(token: &Token) -> Tested {
    let session = token.session()?;
    let object = session.create_object(&data("original").with(attribute::COPYABLE, true))?;
    let copy = Template::new().with(attribute::LABEL, "copy");
    let copy = session.copy_object(object, &copy)?;
    check(session.get(copy, attribute::LABEL)? == "copy", "another label")?;
    check(session.get(object, attribute::LABEL)? == "original", "the original's label changed")?;
    check(session.get(copy, attribute::APPLICATION)? == "tests", "another application")
}

fn has_a_size(token: &Token) -> Tested {
    let session = token.session()?;
    let object = session.create_object(&data("size"))?;
    session.object_size(object)?;
    Ok(())
}

fn finds_many(token: &Token) -> Tested {
    let session = token.session()?;
    let mut made = Vec::new();
    for _ in 0..70 {
        made.push(session.create_object(&data("many"))?);
    }
    let wanted = Template::new().with(attribute::LABEL, "many");
    let mut found = session.find_all(&wanted)?;
    made.sort();
    found.sort();
    check(found == made, "others were found than were made")?;
    // A search that is left early makes room for the next.
    check(session.find(&wanted)?.next().is_some(), "nothing was found")?;
    check(session.find_one(&wanted)?.is_some(), "not one was found")?;
    let nothing = Template::new().with(attribute::LABEL, "none of these");
    check(session.find_one(&nothing)?.is_none(), "something was found")
}

fn ends_with_its_session(token: &Token) -> Tested {
    let session = token.session()?;
    let other = token.session()?;
    session.create_object(&data("short-lived"))?;
    let wanted = Template::new().with(attribute::LABEL, "short-lived");
    check(other.find_one(&wanted)?.is_some(), "another session does not see it")?;
    session.close()?;
    check(other.find_one(&wanted)?.is_none(), "it is there after its session")
}

fn stays_on_the_token(token: &Token) -> Tested {
    let template = data_of("long-lived", true, false);
    token.session()?.create_object(&template)?;
    let session = token.session()?;
    let wanted = Template::new().with(attribute::LABEL, "long-lived");
    let object = session.find_one(&wanted)?;
    let object = object.ok_or_else(|| Failure::Wrong("it went with its session".to_owned()))?;
    check(session.get(object, attribute::TOKEN)?, "it is not on the token")?;
    Ok(session.destroy_object(object)?)
}

fn is_private(token: &Token) -> Tested {
    let session = token.session()?;
    let template = data_of("private", true, true);
    session.create_object(&template)?;
    let wanted = Template::new().with(attribute::LABEL, "private");
    session.logout()?;
    check(session.find_one(&wanted)?.is_none(), "it is seen without a login")?;
    let codes = [Rv::USER_NOT_LOGGED_IN, Rv::TOKEN_WRITE_PROTECTED];
    refused(session.create_object(&template), &codes, "a private object without a login")?;
    let session = token.session()?;
    let object = session.find_one(&wanted)?;
    let object = object.ok_or_else(|| Failure::Wrong("it is not there again".to_owned()))?;
    Ok(session.destroy_object(object)?)
}

fn imports(token: &Token) -> Tested {
    let session = token.session()?;
    let template = Template::new()
        .with(attribute::CLASS, ObjectClass::SECRET_KEY)
        .with(attribute::KEY_TYPE, KeyType::AES)
        .with(attribute::TOKEN, false)
        .with(attribute::SENSITIVE, false)
        .with(attribute::EXTRACTABLE, true)
        .with(attribute::ENCRYPT, true)
        .with(attribute::VALUE, &[0x5a; 32]);
    let key = session.create_object(&template)?;
    check(session.get(key, attribute::KEY_TYPE)? == KeyType::AES, "another type of key")?;
    check(session.get(key, attribute::VALUE_LEN)? == 32, "another length")?;
    check(!session.get(key, attribute::LOCAL)?, "it was made on the token")?;
    let value = session.get(key, attribute::VALUE)?;
    check(value.expose_secret() == [0x5a; 32], "another value")
}

/// An AES key with more attributes than it needs.
fn aes_key(session: &Session, template: Template<'_>) -> Tested<ObjectHandle> {
    let template = template.with(attribute::TOKEN, false);
    Ok(Key::Aes(32).generate_with(session, Use::Encrypting, template)?.private)
}

fn is_sensitive(token: &Token) -> Tested {
    let session = token.session()?;
    let template =
        Template::new().with(attribute::SENSITIVE, true).with(attribute::EXTRACTABLE, false);
    let key = aes_key(&session, template)?;
    check(session.get(key, attribute::ALWAYS_SENSITIVE)?, "it was not always sensitive")?;
    check(session.get(key, attribute::NEVER_EXTRACTABLE)?, "it was extractable")?;
    let reason = match session.get(key, attribute::VALUE) {
        Err(Error::Attribute { reason, .. }) => reason,
        _ => return Err(Failure::Wrong("the value is given away".to_owned())),
    };
    check(reason == AttributeError::Sensitive, "the value is not said to be sensitive")?;
    let not_sensitive = Template::new().with(attribute::SENSITIVE, false);
    let codes = [Rv::ATTRIBUTE_READ_ONLY, Rv::TEMPLATE_INCONSISTENT];
    refused(session.set(key, &not_sensitive), &codes, "a sensitive key that is no longer so")
}

fn has_a_date(token: &Token) -> Tested {
    let session = token.session()?;
    let date = Some(Date { year: 2031, month: 2, day: 28 });
    let key = aes_key(&session, Template::new().with(attribute::START_DATE, date))?;
    check(session.get(key, attribute::START_DATE)? == date, "another date")
}

fn has_no_date(token: &Token) -> Tested {
    let session = token.session()?;
    let key = aes_key(&session, Template::new())?;
    check(session.get(key, attribute::END_DATE)?.is_none(), "there is a date")
}

fn lists_mechanisms(token: &Token) -> Tested {
    let session = token.session()?;
    let allowed = [MechanismType::AES_CBC, MechanismType::AES_ECB];
    let key = aes_key(&session, Template::new().with(attribute::ALLOWED_MECHANISMS, &allowed))?;
    let mut found = session.get(key, attribute::ALLOWED_MECHANISMS)?;
    found.sort_by_key(|mechanism| *mechanism != allowed[0]);
    check(found == allowed, "other mechanisms")
}

fn has_a_template(token: &Token) -> Tested {
    let session = token.session()?;
    let inner = Template::new().with(attribute::EXTRACTABLE, true);
    let key = aes_key(&session, Template::new().with(attribute::WRAP_TEMPLATE, &inner))?;
    let found = session.nested_template(key, attribute::WRAP_TEMPLATE)?;
    check(found == [(AttributeType::EXTRACTABLE, vec![1])], "another template")
}

fn is_incomplete(token: &Token) -> Tested {
    let session = token.session()?;
    let template = Template::new()
        .with(attribute::CLASS, ObjectClass::PUBLIC_KEY)
        .with(attribute::KEY_TYPE, KeyType::RSA)
        .with(attribute::TOKEN, false);
    let codes = [Rv::TEMPLATE_INCOMPLETE, Rv::TEMPLATE_INCONSISTENT];
    refused(session.create_object(&template), &codes, "an RSA key without numbers")
}
