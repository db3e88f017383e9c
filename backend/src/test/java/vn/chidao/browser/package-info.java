/**
 * The whole system as a person meets it: the built web client in a real browser, a real
 * sign-in, the demo's data.
 */
@NullMarked
package vn.chidao.browser;

import org.jspecify.annotations.NullMarked;
