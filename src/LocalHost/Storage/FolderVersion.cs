namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>How the database of a data folder is laid out, as a number in its header (<c>PRAGMA user_version</c>).</summary>
internal static class FolderVersion
{
    /// <summary>0: folders of before there was a number; they are laid out as 1. Who changes the layout counts on and adds the step to <see cref="Upgrade"/>.</summary>
    public const int Current = 1;

    /// <summary>Brings an older folder up to date.</summary>
    /// <exception cref="StartException">A newer program made it.</exception>
    public static void Upgrade(SqliteConnection connection)
    {
        var version = connection.ReadNumber("PRAGMA user_version");
        if (version > Current)
        {
            throw new StartException(
                $"The database {connection.File} was made by a newer version (layout {version}; this one reads up to {Current}). Start that version, or use another --data folder.");
        }

        if (version < Current)
        {
            connection.Execute($"PRAGMA user_version = {Current}");
        }
    }
}
