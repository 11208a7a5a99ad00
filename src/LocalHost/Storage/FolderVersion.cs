namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>How the database of a data folder is laid out, as a number in its header (<c>PRAGMA user_version</c>).</summary>
internal static class FolderVersion
{
    /// <summary>0: folders from before there was a number, with the layout of 1. A change of the layout needs the next number and a step in
    /// <see cref="Upgrade"/>.</summary>
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
