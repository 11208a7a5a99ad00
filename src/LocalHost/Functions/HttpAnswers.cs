using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;

namespace FunctionsCommerce.LocalHost.Functions;

/// <summary>Sends what HTTP functions return. The compiled delegates call these.</summary>
internal static class HttpAnswers
{
    public static Task SendAsync(IResult answer, HttpContext context) => answer.ExecuteAsync(context);

    public static Task SendResultAsync<T>(Task<T> answering, HttpContext context)
        where T : IResult
    {
        // Answers from memory are ready here: no state machine for them.
        return answering.IsCompletedSuccessfully ? answering.Result.ExecuteAsync(context) : LaterAsync(answering, context);

        static async Task LaterAsync(Task<T> answering, HttpContext context) => await (await answering).ExecuteAsync(context);
    }

    public static async Task SendActionAsync<T>(Task<T> answering, HttpContext context)
        where T : IActionResult
    {
        var answer = await answering;
        await answer.ExecuteResultAsync(new ActionContext(context, context.GetRouteData(), new ActionDescriptor()));
    }
}
