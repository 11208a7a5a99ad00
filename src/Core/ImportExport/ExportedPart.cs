namespace FunctionsCommerce.Core.ImportExport;

/// <summary>Some records of an export.</summary>
/// <param name="Next">Where to go on; null: there are no more.</param>
public sealed record ExportedPart(ReadOnlyMemory<byte> Content, int Count, string? Next);
