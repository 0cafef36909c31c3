// Three slips that the types must catch: a field, an argument and an enum value that the schema does not have.
import type { Product, QueryProductsArgs, Verification } from './schema';

export const price = (product: Product) => product.price;

export const page: QueryProductsArgs = { offset: 10 };

export const isFine = (verification: Verification) => verification.verdict === 'FINE';
