/**
 * Reads the text of a Vietnamese decision and its annexed regulation into a tree of
 * provisions. Pure Java: text in, tree out; what cannot be placed is handed back, never
 * dropped.
 */
@NullMarked
package vn.chidao.regulation.text;

import org.jspecify.annotations.NullMarked;
