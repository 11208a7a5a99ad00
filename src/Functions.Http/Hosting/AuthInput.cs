using System.Reflection;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>Whether input is about getting into an account: it has a secret or an email.</summary>
internal static class AuthInput<TInput>
{
    private static readonly PropertyInfo? EmailProperty = PropertyWith<EmailAttribute>();

    public static bool IsSensitive { get; } = EmailProperty is not null || PropertyWith<SecretAttribute>() is not null;

    public static string? EmailOf(TInput input) => EmailProperty?.GetValue(input) as string;

    private static PropertyInfo? PropertyWith<TAttribute>()
        where TAttribute : Attribute =>
        typeof(TInput).GetConstructors().SelectMany(constructor => constructor.GetParameters())
            .Where(parameter => parameter.IsDefined(typeof(TAttribute)))
            .Select(parameter => typeof(TInput).GetProperty(parameter.Name!))
            .FirstOrDefault();
}
