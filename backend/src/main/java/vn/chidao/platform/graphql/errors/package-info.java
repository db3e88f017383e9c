/**
 * Top-level errors: a code from a closed list, a localised message, a trace id.
 */
@NullMarked
package vn.chidao.platform.graphql.errors;

import org.jspecify.annotations.NullMarked;
