/**
 * What the page of a committee says in numbers: how it stands to the rhythm of its
 * meetings, and over the last year how many came to them and how many tasks were done in
 * time, for the body and for each of its members.
 */
@NullMarked
package vn.chidao.compliance.figures;

import org.jspecify.annotations.NullMarked;
