/**
 * GraphQL over HTTP: idempotent mutations, time and size limits.
 */
@NullMarked
package vn.chidao.platform.graphql.http;

import org.jspecify.annotations.NullMarked;
