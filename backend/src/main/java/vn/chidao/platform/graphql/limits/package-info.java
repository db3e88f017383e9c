/**
 * Limits that hold before anything is executed. What depends on the document alone is
 * checked once per cached document; what depends on variables, at each request.
 */
@NullMarked
package vn.chidao.platform.graphql.limits;

import org.jspecify.annotations.NullMarked;
