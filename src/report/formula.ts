/**
 * What a spreadsheet would compute if it were typed: a text that begins, blanks aside, with one of these or its full-width form.
 * Source: OWASP, CSV Injection (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export const FORMULA = /^(?:[\t\r]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/;
