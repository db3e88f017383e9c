/**
 * A mail server that keeps what it is given, for tests and the one-command run.
 */
@NullMarked
package vn.chidao.support.mail;

import org.jspecify.annotations.NullMarked;
