/**
 * Regulations: their texts, provisions and rules.
 */
@NullMarked
package vn.chidao.regulation;

import org.jspecify.annotations.NullMarked;
