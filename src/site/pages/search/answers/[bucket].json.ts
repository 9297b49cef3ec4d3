import type { APIRoute, GetStaticPaths } from 'astro';
import { searchAnswers } from '../../../../build/for-pages/search-data.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await searchAnswers()).buckets.map((bucket, number) => ({ params: { bucket: String(number) }, props: { bucket } }));

/** Some of the answers. */
export const GET: APIRoute = ({ props }) => Response.json(props.bucket);
