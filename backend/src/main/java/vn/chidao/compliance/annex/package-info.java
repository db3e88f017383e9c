/**
 * What was measured as an annex to a report: a spreadsheet and a document to print.
 */
@NullMarked
package vn.chidao.compliance.annex;

import org.jspecify.annotations.NullMarked;
