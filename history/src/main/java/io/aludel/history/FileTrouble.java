package io.aludel.history;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Why a file cannot be read or written, and what to do about it. */
public final class FileTrouble {

  private FileTrouble() {}

  /** The file that an exception is about, where it says so. */
  public static Optional<Path> file(IOException trouble) {
    return trouble instanceof FileSystemException named
        ? Optional.ofNullable(named.getFile()).map(Path::of)
        : Optional.empty();
  }

  /**
   * The reason in words, a sentence or two that may follow a colon.
   *
   * @param asked the file that was to be read or written
   */
  public static String reason(Path asked, IOException trouble) {
    Path file = file(trouble).orElse(asked);
    // What lies there says more than the words of operating systems, which differ.
    if (Files.isDirectory(file) && Files.isReadable(file)) {
      return file.getFileName() + " is a folder. Move it away.";
    }
    for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder)) {
        return folder.getFileName()
            + " is a file, and would have to be a folder. Move it away, or name another.";
      }
    }
    if (trouble instanceof NoSuchFileException) {
      return file.getFileName() + " is not there.";
    }
    if (trouble instanceof AccessDeniedException) {
      return "whoever runs this has no right to "
          + file.getFileName()
          + ". Change its rights, or those of its folder.";
    }
    if (trouble instanceof FileAlreadyExistsException) {
      return file.getFileName() + " is there already. Move it away, or name another.";
    }
    if (trouble instanceof CharacterCodingException) {
      return file.getFileName() + " is not UTF-8. Save it in that encoding.";
    }
    return words(trouble) + ".";
  }

  private static String words(IOException trouble) {
    return trouble instanceof FileSystemException system && system.getReason() != null
        ? system.getReason()
        : trouble.getMessage();
  }
}
