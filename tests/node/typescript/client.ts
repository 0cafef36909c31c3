// A client of the registry as an integrator writes it on the generated types. Compiled with every strictness, never run.
import type {
  CertificateStatus, ClaimInput, Product, ProductConnection, Query, QueryProductsArgs, Verification,
} from './schema';

type Answer<T> = { data?: T | null; errors?: ReadonlyArray<{ message: string; extensions?: { code?: string } }> };

type Row = Pick<Product, 'code' | 'name' | 'stars' | 'certified'> & { producer?: { name: string } | null };

/** The arguments of a page; an unknown argument, or one of another type, does not compile. */
export const page = (after: string | null): QueryProductsArgs => ({
  first: 50,
  after,
  where: { stars: { gte: 4 }, certified: { eq: true } },
  order: [{ name: 'ASC' }],
  asOf: '2026-11-22',
});

/** A list that may be missing, of edges that are not. */
export function rowsOf(answer: Answer<Pick<Query, 'products'>>): Row[] {
  const products: ProductConnection | null | undefined = answer.data?.products;
  return products?.nodes?.map(({ code, name, stars, certified, producer }) => ({
    code, name, stars: stars ?? null, certified, producer: producer ? { name: producer.name } : null,
  })) ?? [];
}

/** Every status has its words; one added to the schema is seen here. */
export const words: Partial<Record<CertificateStatus, string>> = { VALID: 'còn hiệu lực', EXPIRED: 'hết hạn', REVOKED: 'thu hồi' };

export const claims: ClaimInput[] = [
  { code: 'PW3C57BCCT3JCK' },
  { listing: { productName: 'Rượu sim rừng Bảo An', stars: 4 } },
];

export const isOverstated = ({ verdict, claimedStars, registeredStars }: Verification): boolean =>
  verdict === 'STARS_OVERSTATED' || (claimedStars ?? 0) > (registeredStars ?? 0);
