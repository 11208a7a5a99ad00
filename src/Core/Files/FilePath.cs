namespace FunctionsCommerce.Core.Files;

/// <summary>Where a file is kept, such as <c>avatars/1x9k.jpg</c>. The store's own code makes every path; only plain ones are allowed, so
/// that none means something else to a file system or a URL.</summary>
public static class FilePath
{
    public const string AvatarFolder = "avatars/";

    /// <summary>Files of imports and exports: for staff, by the API only.</summary>
    public const string PrivateFolder = "private/";
    private const int MaxPart = 200;

    /// <summary>Letters, digits, dots, dashes and underscores of ASCII, parted by slashes; no part begins with a dot.</summary>
    public static bool IsPlain(string path) => path.Split('/').All(IsPlainPart);

    /// <summary>The <c>Cache-Control</c> of a file: a day in all caches, but for what customers upload. That may have to go at any time, so
    /// only browsers keep it, and ask first.</summary>
    public static string CacheControl(string path) => IsPrivate(path) ? "private, no-store"
        : path.StartsWith(Upload.Folder, StringComparison.Ordinal) || path.StartsWith(AvatarFolder, StringComparison.Ordinal)
            ? "private, no-cache"
            : "public, max-age=86400";

    /// <summary>Served under no address of its own.</summary>
    public static bool IsPrivate(string path) => path.StartsWith(PrivateFolder, StringComparison.Ordinal);

    /// <exception cref="ArgumentException">It is not.</exception>
    public static void MustBePlain(string path)
    {
        if (!IsPlain(path))
        {
            throw new ArgumentException($"Not a path for a file: {path}", nameof(path));
        }
    }

    private static bool IsPlainPart(string part) =>
        part.Length is > 0 and <= MaxPart && part[0] != '.' && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_');
}
