using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using FunctionsCommerce.Api.Tests.Security;

namespace FunctionsCommerce.WorkerHost.Tests.Http;

/// <summary>One request to a documented route.</summary>
/// <param name="Kind">Good, or in which way it is bad.</param>
/// <param name="Path">With names of things in braces: <c>/orders/{order}</c>.</param>
/// <param name="Body">JSON with such names in it, with a hash where a number stands: <c>"{#product}"</c>; null: none.</param>
/// <param name="Form">The field of a form with a picture, in place of a body.</param>
internal sealed partial record RouteCase(
    ClassifiedRoute Route, string Kind, string Path, string? Token, string? Body, string ContentType = "application/json",
    string? Form = null)
{
    public bool IsGood => Kind == "good";

    public string Name => $"{Route.Name} ({Kind})";

    /// <param name="ids">What the host that is asked calls the things.</param>
    public HttpRequestMessage ToRequest(Func<string, string?> ids)
    {
        var request = new HttpRequestMessage(new HttpMethod(Route.Verb), Fill(Path, ids));
        request.Headers.Authorization = Token is null ? null : new AuthenticationHeaderValue("Bearer", Token);
        if (Form is not null)
        {
            request.Content = Picture.Form(Form);
        }
        else if (Body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Fill(Body, ids)));
            request.Content.Headers.TryAddWithoutValidation("Content-Type", ContentType);
        }

        return request;
    }

    private static string Fill(string text, Func<string, string?> ids) =>
        Thing().Replace(Number().Replace(text, match => ids(match.Groups[1].Value) ?? "1"), match => ids(match.Groups[1].Value) ?? "1");

    [GeneratedRegex(@"\{([a-z-]+)\}")]
    private static partial Regex Thing();

    [GeneratedRegex(@"""\{#([a-z-]+)\}""")]
    private static partial Regex Number();
}
