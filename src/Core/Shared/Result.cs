using System.Diagnostics.CodeAnalysis;

namespace FunctionsCommerce.Core.Shared;

/// <summary>The outcome of an operation without a value.</summary>
public readonly record struct Unit;

/// <summary>A value or a refusal. Exceptions are for bugs and outages.</summary>
public readonly struct Result<T>
{
    private readonly T? value;

    private Result(T value) => this.value = value;

    private Result(Error error) => Error = error;

    /// <summary>The refusal; null when there is a value.</summary>
    public Error? Error { get; }

    public bool IsOk => Error is null;

    /// <summary>The value. Reading it from a refusal is a bug.</summary>
    public T Value => Error is null ? value! : throw new InvalidOperationException($"No value: {Error.Code} {Error.Message}");

    public static implicit operator Result<T>(T value) => new(value);

    public static implicit operator Result<T>(Error error) => new(error);

    /// <summary><c>if (!result.Try(out var order, out var refused)) return refused;</c></summary>
    public bool TryGetValue([MaybeNullWhen(false)] out T value, [NotNullWhen(false)] out Error? error)
    {
        value = this.value;
        error = Error;
        return error is null;
    }

    public Result<TNext> Map<TNext>(Func<T, TNext> map) => Error is null ? map(value!) : Error;
}
