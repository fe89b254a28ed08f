/** The shape of a locale part with the Dutch wording as source: same keys, any text. A missing key is a type error. */
export type Translated<T> = T extends string ? string : { [K in keyof T]: Translated<T[K]> };
