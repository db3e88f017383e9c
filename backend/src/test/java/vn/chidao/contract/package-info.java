/**
 * What is promised to clients: the schema and the transport.
 */
@NullMarked
package vn.chidao.contract;

import org.jspecify.annotations.NullMarked;
