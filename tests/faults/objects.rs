//! What the client on the generated crate does with objects.

use pkcs11_client::{
    AttributeType, ObjectClass, ObjectHandle, Result, Session, Template, attribute,
};

use crate::ours::done;

/// The handle of an object that the module has.
const OBJECT: ObjectHandle = ObjectHandle(1);

/// None if the action has nothing to do with objects.
pub(crate) fn act(action: &str, session: &Session) -> Option<Result<String>> {
    let template = Template::new().with(attribute::CLASS, ObjectClass::DATA);
    let handle = |object: ObjectHandle| format!("object {object}");
    Some(match action {
        "create an object" => session.create_object(&template).map(handle),
        "copy an object" => session.copy_object(OBJECT, &template).map(handle),
        "destroy an object" => session.destroy_object(OBJECT).map(done),
        "get the size of an object" => session.object_size(OBJECT).map(|size| format!("{size:?}")),
        "set an attribute" => session.set(OBJECT, &template).map(done),
        "find objects" => session.find_all(&template).map(|all| format!("{} objects", all.len())),
        "find one object" => session.find_one(&template).map(|object| format!("{object:?}")),
        "finish a search" => session.find(&template).and_then(|found| found.finish()).map(done),
        "search again after an error" => search_again(session),
        "get a boolean" => get(session.get(OBJECT, attribute::SIGN)),
        "get a number" => get(session.get(OBJECT, attribute::KEY_TYPE)),
        "get text" => get(session.get(OBJECT, attribute::LABEL)),
        "get bytes" => session.get(OBJECT, attribute::MODULUS).map(|it| crate::child::bytes(&it)),
        "get a date" => get(session.get(OBJECT, attribute::START_DATE)),
        "get a list" => get(session.get(OBJECT, attribute::ALLOWED_MECHANISMS)),
        "get a nested template" => get(session.nested_template(OBJECT, attribute::WRAP_TEMPLATE)),
        "get many attributes" => many(session),
        _ => return None,
    })
}

fn get<T: std::fmt::Debug>(value: Result<T>) -> Result<String> {
    value.map(|value| format!("{value:?}"))
}

fn many(session: &Session) -> Result<String> {
    const TYPES: [AttributeType; 4] =
        [AttributeType::CLASS, AttributeType::SIGN, AttributeType::LABEL, AttributeType::MODULUS];
    let all = session.get_many(OBJECT, &TYPES)?;
    Ok(format!(
        "{:?}, {:?}, {:?}",
        all.get(attribute::CLASS)?,
        all.get(attribute::SIGN)?,
        all.get(attribute::LABEL)?
    ))
}

/// The first search is left in the middle or fails.
fn search_again(session: &Session) -> Result<String> {
    let first = session.find_all(&Template::new());
    let second = session.find_all(&Template::new())?;
    Ok(format!("{}, then {} objects", if first.is_ok() { "found" } else { "failed" }, second.len()))
}
