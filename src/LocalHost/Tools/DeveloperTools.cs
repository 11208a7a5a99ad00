using System.Globalization;
using System.Text.Json;
using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Functions.Http.Hosting;
using FunctionsCommerce.LocalHost.Clock;
using FunctionsCommerce.LocalHost.Durable;
using FunctionsCommerce.LocalHost.Functions;
using FunctionsCommerce.LocalHost.Mailbox;
using FunctionsCommerce.LocalHost.Queues;
using FunctionsCommerce.LocalHost.Web;
using FunctionsCommerce.LocalHost.Work;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.LocalHost.Tools;

/// <summary>What a body of <c>POST /local/clock/advance</c> holds.</summary>
internal sealed record AdvanceRequest(double Seconds);

internal sealed record ApiLink(string Title, string BasePath, string Explorer);

/// <summary>The tools under <c>/local</c>, as JSON.</summary>
internal sealed class DeveloperTools(
    LocalClock clock, ClockAdvancer travel, IdleMonitor idleness, LocalMailbox mailbox, LocalTopic topic, RequestLimits limits,
    DistributedRateLimiter attempts,
    IEnumerable<IApi> apis, FunctionIndex functions, DurableEngine durable, BackOfficeFiles backOffice)
{
    private const int MailboxLimit = 200;
    private const int OrchestrationLimit = 200;
    private const double FarthestAdvance = 100 * 366 * 86_400.0;
    private static readonly TimeSpan IdlePatience = TimeSpan.FromSeconds(30);

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(
            "/",
            (RequestDelegate)(context => Results.Redirect(backOffice.Exist ? BackOfficeFiles.Address : "/local").ExecuteAsync(context)));
        app.MapGet("/local", (RequestDelegate)PageAsync);
        app.MapGet("/local/apis", (RequestDelegate)(context => AnswerAsync(context, Apis())));
        app.MapGet("/local/clock", (RequestDelegate)(context => AnswerAsync(context, Time())));
        app.MapPost("/local/clock/advance", (RequestDelegate)AdvanceAsync);
        app.MapPost("/local/idle", (RequestDelegate)IdleAsync);
        app.MapGet("/local/mailbox", (RequestDelegate)MailboxAsync);
        app.MapGet("/local/queues", (RequestDelegate)(context => AnswerAsync(context, topic.States())));
        app.MapPost("/local/queues/{name}/redrive", (RequestDelegate)RedriveAsync);
        app.MapGet("/local/orchestrations", (RequestDelegate)(context => AnswerAsync(context, durable.Orchestrations(OrchestrationLimit))));
        app.MapGet("/local/orchestrations/{id}/history", (RequestDelegate)HistoryAsync);
        app.MapPost("/local/rate-limits/reset", (RequestDelegate)ResetLimitsAsync);
    }

    private static Task PageAsync(HttpContext context)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentSecurityPolicy =
            "default-src 'self'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src * data:";
        using var page = typeof(DeveloperTools).Assembly.GetManifestResourceStream("local.html")!;
        return page.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private IEnumerable<ApiLink> Apis()
    {
        var routes = functions.With<HttpTriggerAttribute>().Select(http => http.Trigger.Route).ToHashSet();
        return apis.Select(api => new ApiLink(api.Definition.Title, "/" + api.Definition.BasePath, $"/{api.Definition.BasePath}/docs"))
            .Where(link => routes.Contains(link.Explorer[1..]));
    }

    private object Time() => new { now = clock.GetUtcNow(), offsetSeconds = clock.Offset.TotalSeconds };

    private async Task AdvanceAsync(HttpContext context)
    {
        if (await ReadSecondsAsync(context) is not { } by)
        {
            await RefuseAsync(
                context, $"seconds must be a number from 0 to {FarthestAdvance.ToString("F0", CultureInfo.InvariantCulture)}");
            return;
        }

        var idle = await travel.AdvanceAsync(by, context.RequestAborted);
        await AnswerAsync(context, new { now = clock.GetUtcNow(), offsetSeconds = clock.Offset.TotalSeconds, idle });
    }

    private static async Task<TimeSpan?> ReadSecondsAsync(HttpContext context)
    {
        try
        {
            var request = await JsonSerializer.DeserializeAsync<AdvanceRequest>(
                context.Request.Body, JsonSerializerOptions.Web, context.RequestAborted);
            return request?.Seconds is >= 0 and <= FarthestAdvance ? TimeSpan.FromSeconds(request.Seconds) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task IdleAsync(HttpContext context)
    {
        var patience = double.TryParse(context.Request.Query["seconds"], CultureInfo.InvariantCulture, out var seconds)
            && seconds is >= 0 and <= 600
            ? TimeSpan.FromSeconds(seconds)
            : IdlePatience;
        await AnswerAsync(context, new { idle = await idleness.WaitAsync(patience, context.RequestAborted) });
    }

    private Task MailboxAsync(HttpContext context)
    {
        // A plus sign that was not escaped arrives as a space; no address has one, phone numbers begin with one.
        var to = context.Request.Query["to"].ToString().Replace(' ', '+');
        return AnswerAsync(context, mailbox.Messages(to.Length > 0 ? to : null, MailboxLimit));
    }

    private async Task RedriveAsync(HttpContext context)
    {
        var name = (string)context.Request.RouteValues["name"]!;
        if (await topic.RedriveAsync(name) is { } redriven)
        {
            await AnswerAsync(context, new { redriven });
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            await AnswerAsync(context, new { error = $"There is no queue {name}." });
        }
    }

    private async Task HistoryAsync(HttpContext context)
    {
        var id = (string)context.Request.RouteValues["id"]!;
        if (durable.ExportHistory(id) is { } history)
        {
            context.Response.ContentType = "application/json; charset=utf-8";
            await context.Response.WriteAsync(history, context.RequestAborted);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            await AnswerAsync(context, new { error = $"There is no orchestration {id}." });
        }
    }

    private async Task ResetLimitsAsync(HttpContext context)
    {
        limits.Reset();
        await attempts.ResetAsync(context.RequestAborted);
        await AnswerAsync(context, new { reset = true });
    }

    private static Task RefuseAsync(HttpContext context, string message)
    {
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return AnswerAsync(context, new { error = message });
    }

    private static Task AnswerAsync(HttpContext context, object answer)
    {
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsJsonAsync(answer, answer.GetType(), JsonSerializerOptions.Web, context.RequestAborted);
    }
}
