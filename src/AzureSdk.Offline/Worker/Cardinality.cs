// Checked against Azure/azure-functions-dotnet-worker (2.51.0 and 2.52.0): extensions/Worker.Extensions.Abstractions/src/ISupportCardinality.cs

namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

/// <summary>A trigger that can hand over one item or a batch.</summary>
public interface ISupportCardinality
{
    Cardinality Cardinality { get; set; }
}

/// <summary>A batch, or one item.</summary>
public enum Cardinality
{
    Many,
    One,
}
