/**
 * Who signs the documents a body issues, how the signature is introduced, and whose seal
 * goes with it, as the regulation and Decree 30/2020/NĐ-CP, Article 13 say.
 */
@NullMarked
package vn.chidao.conclusion.signing;

import org.jspecify.annotations.NullMarked;
