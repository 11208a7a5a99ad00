using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Storage;

/// <summary>One try of an update, and what stopped the try before it.</summary>
/// <param name="Number">Counts from 1.</param>
/// <param name="Before">The failed commit of the try before; of the first try its status is <see cref="CommitStatus.Committed"/>.</param>
public readonly record struct UpdateAttempt(int Number, Commit Before)
{
    /// <summary>The try before failed because the document of its write <paramref name="write"/> (from 0) exists.</summary>
    public bool Exists(int write) => Before.Status == CommitStatus.Exists && Before.FailedWrite == write;
}

/// <summary>What a try of an update decides: a batch to commit with the answer that it gives, an answer without a write, or a
/// refusal.</summary>
public readonly struct Decision<T>
{
    private Decision(Result<T> answer, DocumentBatch? batch)
    {
        Answer = answer;
        Batch = batch;
    }

    /// <summary>What the caller gets, once <see cref="Batch"/> is committed.</summary>
    public Result<T> Answer { get; }

    /// <summary>Null: there is nothing to write.</summary>
    public DocumentBatch? Batch { get; }

    public static implicit operator Decision<T>(T answer) => new(answer, null);

    public static implicit operator Decision<T>(Error refusal) => new(refusal, null);

    internal static Decision<T> Of(T answer) => new(answer, null);

    internal static Decision<T> Save(DocumentBatch batch, T answer) => new(answer, batch);
}

/// <summary>Makes decisions that write.</summary>
public static class Decision
{
    /// <summary>Nothing to write.</summary>
    public static Decision<T> Of<T>(T answer) => Decision<T>.Of(answer);

    /// <param name="answer">When it is one of the batch's documents, the caller gets it with its new ETag.</param>
    public static Decision<T> Save<T>(DocumentBatch batch, T answer) => Decision<T>.Save(batch, answer);
}
