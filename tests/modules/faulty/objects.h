/* SPDX-License-Identifier: Apache-2.0 OR MIT */

/* Objects: their attributes, and the search for them. */

#ifndef OBJECTS_H
#define OBJECTS_H

#include "token.h"

enum { OBJECTS = 20, FIRST_OBJECT = 1 };

static const CK_OBJECT_CLASS class_value = CKO_SECRET_KEY;
static const CK_KEY_TYPE key_type_value = CKK_AES;
static const CK_BBOOL true_value[8] = {CK_TRUE};
static const CK_MECHANISM_TYPE mechanisms_value[] = {CKM_AES_GCM, CKM_AES_CBC};
static const CK_BYTE long_value[300] = {1, 2, 3};
static const char date_value[] = "20260123";
static const CK_BYTE ones_value[8] = {0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF};

/* The value that an attribute has without a fault; null if there is none. */
static const void *value_of(CK_ATTRIBUTE_TYPE type, CK_ULONG *length) {
  switch (type) {
  case CKA_CLASS:
    *length = sizeof class_value;
    return &class_value;
  case CKA_KEY_TYPE:
    *length = sizeof key_type_value;
    return &key_type_value;
  case CKA_SIGN:
  case CKA_TOKEN:
    *length = 1;
    return true_value;
  case CKA_LABEL:
    *length = 5;
    return "label";
  case CKA_MODULUS:
    *length = sizeof long_value;
    return long_value;
  case CKA_START_DATE:
    *length = 8;
    return date_value;
  case CKA_ALLOWED_MECHANISMS:
    *length = sizeof mechanisms_value;
    return mechanisms_value;
  default:
    return NULL;
  }
}

/* A template within a template: one attribute of one byte. */
static CK_RV get_nested(CK_ATTRIBUTE_PTR attribute) {
  CK_ATTRIBUTE_PTR inner = attribute->pValue;
  if (inner != NULL && attribute->ulValueLen >= sizeof *inner) {
    inner->type = CKA_SIGN;
    if (inner->pValue != NULL && inner->ulValueLen >= 1)
      *(CK_BBOOL *)inner->pValue = CK_TRUE;
    inner->ulValueLen = 1;
    if (has_fault("C_GetAttributeValue", "inner-says"))
      inner->ulValueLen = (CK_ULONG)fault.value;
  }
  attribute->ulValueLen = sizeof *inner;
  if (has_fault("C_GetAttributeValue", "outer-says"))
    attribute->ulValueLen = (CK_ULONG)fault.value;
  return CKR_OK;
}

/* One attribute, with the fault if it is about its value. */
static CK_RV get_attribute(CK_ATTRIBUTE_PTR attribute) {
  static const char *const name = "C_GetAttributeValue";
  CK_ULONG length = 0;
  const void *value = value_of(attribute->type, &length);
  CK_RV rv;
  if (attribute->type == CKA_WRAP_TEMPLATE)
    return get_nested(attribute);
  if (value == NULL || has_fault(name, "sensitive")) {
    attribute->ulValueLen = CK_UNAVAILABLE_INFORMATION;
    return value == NULL ? CKR_ATTRIBUTE_TYPE_INVALID : CKR_ATTRIBUTE_SENSITIVE;
  }
  if (has_fault(name, "cut"))
    length = (CK_ULONG)fault.value;
  if (has_fault(name, "value-escapes"))
    value = "\033[2J\xFF\xFE", length = 6;
  if (has_fault(name, "value-ones"))
    value = ones_value;
  rv = give(name, value, length, 1, attribute->pValue, &attribute->ulValueLen);
  if (rv == CKR_BUFFER_TOO_SMALL && !has_fault(name, "too-small") && !has_fault(name, "grows") &&
      !has_fault(name, "too-small-query"))
    attribute->ulValueLen = CK_UNAVAILABLE_INFORMATION;
  return rv;
}

static CK_RV get_attribute_value(CK_SESSION_HANDLE handle, CK_OBJECT_HANDLE object,
                                 CK_ATTRIBUTE_PTR template, CK_ULONG count) {
  CK_RV all = CKR_OK;
  ENTER(C_GetAttributeValue);
  if (session_of(handle) == NULL)
    return CKR_SESSION_HANDLE_INVALID;
  if (object < FIRST_OBJECT || object >= FIRST_OBJECT + OBJECTS)
    return CKR_OBJECT_HANDLE_INVALID;
  for (CK_ULONG i = 0; i < count; i++) {
    CK_RV rv = get_attribute(&template[i]);
    all = rv == CKR_OK ? all : rv;
  }
  if (has_fault("C_GetAttributeValue", "other-types"))
    for (CK_ULONG i = 0; i < count; i++)
      template[i].type ^= 1;
  if (has_fault("C_GetAttributeValue", "other-places"))
    for (CK_ULONG i = 0; i < count; i++)
      template[i].pValue = (void *)1;
  return has_fault("C_GetAttributeValue", "hides-error") ? CKR_OK : all;
}

static CK_RV set_attribute_value(CK_SESSION_HANDLE handle, CK_OBJECT_HANDLE object,
                                 CK_ATTRIBUTE_PTR template, CK_ULONG count) {
  ENTER(C_SetAttributeValue);
  (void)object;
  if (has_fault("C_SetAttributeValue", "writes-template"))
    memset(template, 0xFF, count * sizeof *template);
  return session_of(handle) == NULL ? CKR_SESSION_HANDLE_INVALID : CKR_OK;
}

static CK_RV create_object(CK_SESSION_HANDLE handle, CK_ATTRIBUTE_PTR template, CK_ULONG count,
                           CK_OBJECT_HANDLE_PTR object) {
  ENTER(C_CreateObject);
  (void)template, (void)count;
  if (!has_fault("C_CreateObject", "untouched"))
    *object = has_fault("C_CreateObject", "zero") ? CK_INVALID_HANDLE : FIRST_OBJECT;
  return session_of(handle) == NULL ? CKR_SESSION_HANDLE_INVALID : CKR_OK;
}

static CK_RV copy_object(CK_SESSION_HANDLE handle, CK_OBJECT_HANDLE object, CK_ATTRIBUTE_PTR template,
                         CK_ULONG count, CK_OBJECT_HANDLE_PTR copy) {
  ENTER(C_CopyObject);
  (void)handle, (void)template, (void)count;
  *copy = has_fault("C_CopyObject", "zero") ? CK_INVALID_HANDLE : object;
  return CKR_OK;
}

static CK_RV destroy_object(CK_SESSION_HANDLE handle, CK_OBJECT_HANDLE object) {
  ENTER(C_DestroyObject);
  (void)handle, (void)object;
  return CKR_OK;
}

static CK_RV get_object_size(CK_SESSION_HANDLE handle, CK_OBJECT_HANDLE object, CK_ULONG_PTR size) {
  ENTER(C_GetObjectSize);
  (void)handle, (void)object;
  *size = has_fault("C_GetObjectSize", "says") ? (CK_ULONG)fault.value : 128;
  return CKR_OK;
}

static CK_RV find_objects_init(CK_SESSION_HANDLE handle, CK_ATTRIBUTE_PTR template, CK_ULONG count) {
  struct session *session = session_of(handle);
  ENTER(C_FindObjectsInit);
  (void)template, (void)count;
  if (session == NULL)
    return CKR_SESSION_HANDLE_INVALID;
  if (session->operations & FIND)
    return CKR_OPERATION_ACTIVE;
  session->operations |= FIND;
  session->found = 0;
  return CKR_OK;
}

static CK_RV find_objects(CK_SESSION_HANDLE handle, CK_OBJECT_HANDLE_PTR objects, CK_ULONG most,
                          CK_ULONG_PTR count) {
  static const char *const name = "C_FindObjects";
  struct session *session = session_of(handle);
  CK_ULONG last;
  int is_same, is_cycle;
  ENTER(C_FindObjects);
  last = has_fault(name, "endless") || has_fault(name, "same") || has_fault(name, "cycle") ? ~0UL
                                                                                           : OBJECTS;
  if (session == NULL)
    return CKR_SESSION_HANDLE_INVALID;
  if (!(session->operations & FIND))
    return CKR_OPERATION_NOT_INITIALIZED;
  if (has_fault(name, "untouched"))
    return CKR_OK;
  is_same = has_fault(name, "same");
  is_cycle = has_fault(name, "cycle");
  for (*count = 0; *count < most && session->found < last; session->found++)
    objects[(*count)++] = FIRST_OBJECT + (is_same                            ? session->found % 2
                                          : is_cycle && session->found > 9 ? 1 + session->found % 3
                                                                           : session->found);
  if (has_fault(name, "zero"))
    memset(objects, 0, *count * sizeof *objects);
  if (has_fault(name, "one-twice") && *count > 1)
    objects[1] = objects[0];
  if (has_fault(name, "overruns"))
    memset(objects + most, 0x5A, (size_t)fault.value);
  if (has_fault(name, "says-more"))
    *count = most + (CK_ULONG)fault.value;
  if (has_fault(name, "says"))
    *count = (CK_ULONG)fault.value;
  return CKR_OK;
}

static CK_RV find_objects_final(CK_SESSION_HANDLE handle) {
  struct session *session = session_of(handle);
  if (session != NULL)
    session->operations &= ~(unsigned)FIND;
  ENTER(C_FindObjectsFinal);
  return session == NULL ? CKR_SESSION_HANDLE_INVALID : CKR_OK;
}

#endif
