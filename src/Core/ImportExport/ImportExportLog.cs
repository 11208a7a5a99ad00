using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.ImportExport;

/// <summary>Log entries that tell who took data out or brought it in. Never what a file holds.</summary>
internal static partial class ImportExportLog
{
    [LoggerMessage(401, LogLevel.Information, "Export {ExportId} of {Kind} was made by account {AccountId} (API key {KeyId})")]
    public static partial void ExportMade(ILogger log, long exportId, DataKind kind, long accountId, long? keyId);

    [LoggerMessage(402, LogLevel.Information, "Export {ExportId} of {Kind} was fetched by account {AccountId} (API key {KeyId})")]
    public static partial void ExportFetched(ILogger log, long exportId, DataKind kind, long accountId, long? keyId);

    [LoggerMessage(403, LogLevel.Information, "Import {ImportId} of {Kind} was made by account {AccountId} (API key {KeyId})")]
    public static partial void ImportMade(ILogger log, long importId, DataKind kind, long accountId, long? keyId);
}
