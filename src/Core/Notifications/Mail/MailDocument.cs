using System.Net;
using System.Text.RegularExpressions;

namespace FunctionsCommerce.Core.Notifications.Mail;

/// <summary>Makes mails complete: mail programs guess the character set and the width of what is only a piece of HTML.</summary>
public static partial class MailDocument
{
    /// <summary>A mail as whole document with its text beside it; other messages as they are.</summary>
    public static OutboundMessage Complete(OutboundMessage message)
    {
        if (message.Channel != MessageChannel.Email)
        {
            return message;
        }

        var body = Html(message.Body, message.Subject ?? "");
        return message with { Body = body, Text = message.Text ?? PlainText.Of(body) };
    }

    private static string Html(string body, string subject)
    {
        if (!Root().IsMatch(body))
        {
            return $"""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>{WebUtility.HtmlEncode(subject)}</title>
                </head>
                <body>
                {body}
                </body>
                </html>
                """;
        }

        var whole = body.TrimStart().StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) ? body : "<!DOCTYPE html>\n" + body;
        return Charset().IsMatch(whole) ? whole
            : Head().IsMatch(whole) ? Head().Replace(whole, "$0\n<meta charset=\"utf-8\">", 1)
            : Root().Replace(whole, "$0\n<head><meta charset=\"utf-8\"></head>", 1);
    }

    [GeneratedRegex("<html\\b[^>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Root();

    [GeneratedRegex("<head\\b[^>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Head();

    [GeneratedRegex("<meta\\b[^>]*charset", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Charset();
}
