package io.aludel.history;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a folder's files so that each is there whole or not at all: into a temporary file first,
 * which a reader of histories does not look at.
 */
final class FolderWriter {

  private final Path folder;

  FolderWriter(Path folder) {
    this.folder = folder;
  }

  /** Makes sure that no file is in the way, before anything is changed. */
  void requireFree(String name, String adviceIfExists) {
    if (Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
      throw Refusal.exists(name, adviceIfExists);
    }
  }

  /** Writes a file that must not exist. */
  void create(String name, String text, String adviceIfExists) {
    Path target = folder.resolve(name);
    try {
      Path temporary = writeTemporary(name, text);
      try {
        publish(temporary, target);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (FileAlreadyExistsException exists) {
      throw Refusal.exists(name, adviceIfExists);
    } catch (IOException refused) {
      throw Refusal.notWritten(folder.resolve(name), refused);
    }
  }

  /** A link never replaces a file, which an atomic move would; not every file system has links. */
  private static void publish(Path temporary, Path target) throws IOException {
    try {
      Files.createLink(target, temporary);
    } catch (FileAlreadyExistsException exists) {
      throw exists;
    } catch (UnsupportedOperationException | FileSystemException noLinks) {
      Files.move(temporary, target);
    }
  }

  /** Writes a file, whether it exists or not. */
  void replace(String name, String text) {
    try {
      Path temporary = writeTemporary(name, text);
      Files.move(
          temporary,
          folder.resolve(name),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException refused) {
      throw Refusal.notWritten(folder.resolve(name), refused);
    }
  }

  /** Gives a file another name, which must be free. */
  void rename(String from, String to) {
    try {
      Files.move(folder.resolve(from), folder.resolve(to));
    } catch (FileAlreadyExistsException exists) {
      throw Refusal.exists(to, Refusal.MOVE_AWAY);
    } catch (IOException refused) {
      throw Refusal.notWritten(folder.resolve(to), refused);
    }
  }

  void delete(String name) {
    try {
      Files.delete(folder.resolve(name));
    } catch (IOException refused) {
      throw Refusal.notWritten(folder.resolve(name), refused);
    }
  }

  void createFolder() {
    try {
      Files.createDirectories(folder);
    } catch (IOException refused) {
      throw Refusal.notWritten(folder, refused);
    }
  }

  /** Forced to the disk, so that a crash of the machine cannot leave an empty file either. */
  private Path writeTemporary(String name, String text) throws IOException {
    Path temporary = folder.resolve("." + name + ".tmp");
    try (FileChannel channel =
        FileChannel.open(
            temporary,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    return temporary;
  }
}
