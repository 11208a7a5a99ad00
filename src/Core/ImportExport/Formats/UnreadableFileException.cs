namespace FunctionsCommerce.Core.ImportExport.Formats;

/// <summary>A file that cannot be read any further; the message is for who sent it.</summary>
public sealed class UnreadableFileException(string message) : Exception(message);
