/**
 * How the contract is bound to Java: scalars, type names, node loading, errors.
 */
@NullMarked
package vn.chidao.platform.graphql.wiring;

import org.jspecify.annotations.NullMarked;
