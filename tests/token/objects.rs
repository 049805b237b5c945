//! Objects and their attributes.

use pkcs11_client::secrecy::ExposeSecret;
use pkcs11_client::{
    AttributeError, AttributeType, Date, Error, KeyType, MechanismType, ObjectClass, Rv, Template,
    attribute,
};

use crate::client::session;
use crate::softhsm::with_softhsm;

#[test]
fn attributes_have_the_types_of_the_standard() {
    with_softhsm(|_| {
        let session = session();
        let day = Date { year: 2031, month: 2, day: 3 };
        let template = Template::new()
            .with(attribute::LABEL, "Schlüssel")
            .with(attribute::ID, &[1, 2, 3])
            // SoftHSM cannot read the dates of private objects.
            .with(attribute::PRIVATE, false)
            .with(attribute::START_DATE, Some(day))
            .with(attribute::VALUE_LEN, 32)
            .with(attribute::SENSITIVE, false)
            .with(attribute::EXTRACTABLE, true)
            .with(attribute::ALLOWED_MECHANISMS, &[MechanismType::AES_CBC, MechanismType::AES_ECB]);
        let mechanism = MechanismType::AES_KEY_GEN.into();
        let key = session.generate_key(&mechanism, &template).unwrap();
        assert_eq!(session.get(key, attribute::LABEL).unwrap(), "Schlüssel");
        assert_eq!(session.get(key, attribute::ID).unwrap(), [1, 2, 3]);
        assert_eq!(session.get(key, attribute::START_DATE).unwrap(), Some(day));
        assert_eq!(session.get(key, attribute::END_DATE).unwrap(), None);
        assert_eq!(session.get(key, attribute::VALUE_LEN).unwrap(), 32);
        assert!(session.get(key, attribute::EXTRACTABLE).unwrap());
        assert!(!session.get(key, attribute::TOKEN).unwrap());
        assert_eq!(session.get(key, attribute::CLASS).unwrap(), ObjectClass::SECRET_KEY);
        assert_eq!(session.get(key, attribute::KEY_TYPE).unwrap(), KeyType::AES);
        assert_eq!(
            session.get(key, attribute::KEY_GEN_MECHANISM).unwrap(),
            MechanismType::AES_KEY_GEN
        );
        let mut allowed = session.get(key, attribute::ALLOWED_MECHANISMS).unwrap();
        allowed.sort_unstable();
        assert_eq!(allowed, [MechanismType::AES_ECB, MechanismType::AES_CBC]);
        assert_eq!(session.get(key, attribute::VALUE).unwrap().expose_secret().len(), 32);
    });
}

#[test]
fn one_attribute_does_not_keep_the_others_from_being_read() {
    with_softhsm(|_| {
        let session = session();
        let template = Template::new()
            .with(attribute::LABEL, "secret")
            .with(attribute::VALUE_LEN, 16)
            .with(attribute::SENSITIVE, true);
        let key = session.generate_key(&MechanismType::AES_KEY_GEN.into(), &template).unwrap();
        let wanted = [
            AttributeType::LABEL,
            AttributeType::VALUE,
            AttributeType::MODULUS,
            AttributeType::new(0x8000_0001),
            AttributeType::VALUE_LEN,
        ];
        let found = session.get_array(key, wanted).unwrap();
        assert_eq!(found.get(attribute::LABEL).unwrap(), "secret");
        assert_eq!(found.bytes(AttributeType::VALUE), Err(AttributeError::Sensitive));
        assert_eq!(found.bytes(AttributeType::MODULUS), Err(AttributeError::Invalid));
        assert_eq!(found.bytes(AttributeType::new(0x8000_0001)), Err(AttributeError::Invalid));
        assert_eq!(found.get(attribute::VALUE_LEN).unwrap(), 16);
        assert_eq!(found.bytes(AttributeType::ID), Err(AttributeError::NotRequested));
        let many = session.get_many(key, &wanted).unwrap();
        assert!(many.iter().eq(found.iter()));
        let shown = format!("{found:?}");
        assert!(shown.contains("CKA_LABEL: Ok(6)"), "{shown}");

        let error = session.get(key, attribute::VALUE).unwrap_err();
        assert_eq!(error.to_string(), "CKA_VALUE is sensitive");
        let error = session.get(key, attribute::MODULUS_BITS).unwrap_err();
        assert_eq!(error.to_string(), "CKA_MODULUS_BITS is not an attribute of the object");
    });
}

#[test]
fn a_search_finds_all_objects_and_ends() {
    with_softhsm(|_| {
        let session = session();
        let mut created = Vec::new();
        for number in 0..100_u8 {
            let value = [number];
            let template = Template::new()
                .with(attribute::CLASS, ObjectClass::DATA)
                .with(attribute::LABEL, if number % 2 == 0 { "even" } else { "odd" })
                .with(attribute::VALUE, &value);
            created.push(session.create_object(&template).unwrap());
        }
        let even = Template::new().with(attribute::LABEL, "even");
        let mut found = session.find_all(&even).unwrap();
        found.sort_unstable();
        let mut expected: Vec<_> = created.iter().copied().step_by(2).collect();
        expected.sort_unstable();
        assert_eq!(found, expected);

        // A search that is not run to its end makes room for the next.
        let mut first = session.find(&even).unwrap();
        assert!(first.next().unwrap().is_ok());
        assert_eq!(session.find(&even).unwrap_err().rv(), Some(Rv::OPERATION_ACTIVE));
        drop(first);
        assert!(session.find_one(&even).unwrap().is_some());
        let none = Template::new().with(attribute::LABEL, "none");
        assert_eq!(session.find_one(&none).unwrap(), None);
        session.find(&none).unwrap().finish().unwrap();

        for object in created {
            session.destroy_object(object).unwrap();
        }
        assert_eq!(session.find_all(&even).unwrap(), []);
    });
}

#[test]
fn objects_are_copied_changed_and_destroyed() {
    with_softhsm(|_| {
        let session = session();
        let template = Template::new()
            .with(attribute::CLASS, ObjectClass::DATA)
            .with(attribute::APPLICATION, "test")
            .with(attribute::VALUE, b"value");
        let object = session.create_object(&template).unwrap();
        let copy = session.copy_object(object, &Template::new().with(attribute::LABEL, "copy"));
        let copy = copy.unwrap();
        assert_eq!(session.get(copy, attribute::LABEL).unwrap(), "copy");
        assert_eq!(session.get(copy, attribute::VALUE).unwrap().expose_secret(), b"value");
        session.set(copy, &Template::new().with(attribute::LABEL, "changed")).unwrap();
        assert_eq!(session.get(copy, attribute::LABEL).unwrap(), "changed");
        assert_eq!(session.object_size(copy).unwrap(), None);
        session.destroy_object(object).unwrap();
        let error = session.get(object, attribute::LABEL).unwrap_err();
        assert_eq!(error.rv(), Some(Rv::OBJECT_HANDLE_INVALID));
    });
}

#[test]
fn templates_within_templates_are_read_back() {
    with_softhsm(|_| {
        let session = session();
        let unwrapped =
            Template::new().with(attribute::LABEL, "from within").with(attribute::SENSITIVE, true);
        let template = Template::new()
            .with(attribute::VALUE_LEN, 16)
            .with(attribute::UNWRAP, true)
            .with(attribute::UNWRAP_TEMPLATE, &unwrapped);
        let key = session.generate_key(&MechanismType::AES_KEY_GEN.into(), &template).unwrap();
        let mut read = session.nested_template(key, attribute::UNWRAP_TEMPLATE).unwrap();
        read.sort_unstable();
        let expected =
            [(AttributeType::LABEL, b"from within".to_vec()), (AttributeType::SENSITIVE, vec![1])];
        assert_eq!(read, expected);
        let error = session.nested_template(key, attribute::DERIVE_TEMPLATE).unwrap_err();
        assert!(matches!(error, Error::Attribute { .. }), "{error}");
    });
}
