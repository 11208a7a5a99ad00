using System.Reflection;

namespace FunctionsCommerce.LocalHost.Durable.Binding;

/// <summary>Awaits a function's result: a value, a task, or a task of a value.</summary>
internal static class FunctionResult
{
    public static Func<object?, Task<object?>> Unwrapper(Type returned)
    {
        if (returned == typeof(Task))
        {
            return async task =>
            {
                await (Task)task!;
                return null;
            };
        }

        if (returned == typeof(ValueTask))
        {
            return async task =>
            {
                await (ValueTask)task!;
                return null;
            };
        }

        if (returned.IsGenericType
            && returned.GetGenericTypeDefinition() is { } open
            && (open == typeof(Task<>) || open == typeof(ValueTask<>)))
        {
            return typeof(FunctionResult)
                .GetMethod(
                    open == typeof(Task<>) ? nameof(OfTaskAsync) : nameof(OfValueTaskAsync), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(returned.GetGenericArguments())
                .CreateDelegate<Func<object?, Task<object?>>>();
        }

        return Task.FromResult;
    }

    private static async Task<object?> OfTaskAsync<T>(object? task) => await (Task<T>)task!;

    private static async Task<object?> OfValueTaskAsync<T>(object? task) => await (ValueTask<T>)task!;
}
