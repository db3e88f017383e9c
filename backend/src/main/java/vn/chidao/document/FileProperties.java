package vn.chidao.document;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where files are kept and how large they may be.
 *
 * @param directory the root of the content-addressed store; all nodes share it
 * @param maxSize the largest file accepted
 */
@ConfigurationProperties("chidao.files")
record FileProperties(@DefaultValue(".local/files") Path directory, @DefaultValue("50MB") DataSize maxSize) {

}
