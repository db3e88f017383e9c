package vn.chidao.security;

import org.jspecify.annotations.Nullable;

/**
 * An account was linked to a person, or its link removed. Published inside the
 * transaction.
 *
 * @param account the account
 * @param before the person it was linked to, or null
 * @param after the person it is linked to now, or null
 */
public record AccountLinked(AccountId account, @Nullable PersonId before, @Nullable PersonId after) {

}
