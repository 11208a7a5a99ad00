using System.Text.Json;
using DurableTask.Core.Exceptions;
using FunctionsCommerce.LocalHost.Durable.History;
using FunctionsCommerce.LocalHost.Durable.Storage;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.LocalHost.Durable.Hub;

/// <summary>Where the owner of a shared hub is asked by the other processes.</summary>
internal sealed class TaskHubEndpoint(SharedTaskHub hub)
{
    public const string Route = "/local/task-hub";
    private const int Listed = 1000;

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapPost(Route, (RequestDelegate)CallAsync);
        app.MapGet(Route, (RequestDelegate)ListAsync);
    }

    /// <summary>404 where this process does not own the hub.</summary>
    private async Task CallAsync(HttpContext context)
    {
        var call = await JsonSerializer.DeserializeAsync<TaskHubCall>(
            context.Request.Body, JsonSerializerOptions.Web, context.RequestAborted);
        if (hub.Engine is not { } engine || call is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await context.Response.WriteAsJsonAsync(await AnswerAsync(engine, call), JsonSerializerOptions.Web, context.RequestAborted);
    }

    private async Task ListAsync(HttpContext context)
    {
        if (hub.Engine is { } engine)
        {
            await context.Response.WriteAsJsonAsync(engine.Orchestrations(Listed), JsonSerializerOptions.Web, context.RequestAborted);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    public static async Task<TaskHubAnswer> AnswerAsync(DurableEngine engine, TaskHubCall call)
    {
        try
        {
            switch (call.Operation)
            {
                case "start":
                    await engine.ScheduleAsync(new NewInstance(call.InstanceId!, call.Name!, call.Input, engine.Now));
                    return new TaskHubAnswer();
                case "raise":
                    await engine.SendAsync(call.InstanceId!, new EventRaised(call.Name!, call.Input));
                    return new TaskHubAnswer();
                case "purge":
                    var purged = await engine.Client.PurgeAllInstancesAsync(new PurgeInstancesFilter(null, call.CreatedTo, call.Statuses));
                    return new TaskHubAnswer(Purged: purged.PurgedInstanceCount);
                default:
                    var row = engine.Reads.ById(call.InstanceId!);
                    return new TaskHubAnswer(
                        Instance: row is null ? null : new TaskHubInstance(row.Name, row.Id, row.Status, row.Created, row.Updated));
            }
        }
        catch (OrchestrationAlreadyExistsException refusal)
        {
            return new TaskHubAnswer("exists", refusal.Message);
        }
        catch (ArgumentException refusal)
        {
            return new TaskHubAnswer("missing", refusal.Message);
        }
        catch (InvalidOperationException refusal)
        {
            return new TaskHubAnswer("over", refusal.Message);
        }
    }
}
