using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Storage.Tests.Conformance;

/// <summary>A store to hold the suite against. A store joins the suite by deriving each of its classes with a fixture of its own.</summary>
public interface IStoreFixture
{
    /// <summary>Why this store cannot be tested here; null when it can.</summary>
    static virtual string? ReasonToSkip => null;

    IDocumentStore Store { get; }
}

/// <summary>A store whose clock can be moved: what expires is tested there.</summary>
public interface IClockedStoreFixture : IStoreFixture
{
    void Advance(TimeSpan by);
}
