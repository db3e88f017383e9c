/**
 * The whole system on one machine: {@code mvn -f backend spring-boot:test-run}.
 */
@NullMarked
package vn.chidao.local;

import org.jspecify.annotations.NullMarked;
