using Quartz;

namespace Network.Web.Shared;

/// <summary>
/// What runs beside the requests. A job is a class of two lines that calls a store; a feature adds it in its set-up.
/// Several processes on one store all run all jobs, so a job claims what it works on. <c>Jobs:Run</c> = false leaves them
/// to others.
/// </summary>
internal static class Jobs
{
    private static readonly TimeZoneInfo Prague = TimeZoneInfo.FindSystemTimeZoneById("Europe/Prague");

    public static bool RunsJobs(this WebApplicationBuilder builder) => builder.Configuration.GetValue("Jobs:Run", true);

    /// <summary>Starts and stops them with the platform; stopping waits for the one under way.</summary>
    public static WebApplicationBuilder AddJobs(this WebApplicationBuilder builder)
    {
        if (!builder.RunsJobs()) return builder;
        builder.Services.AddQuartz();
        builder.Services.AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true);
        return builder;
    }

    /// <param name="every">The pause from start to start; the first run comes at once.</param>
    public static void AddJob<TJob>(this WebApplicationBuilder builder, TimeSpan every)
        where TJob : class, IJob
    {
        if (!builder.RunsJobs()) return;
        builder.Services.AddQuartz(quartz => quartz.ScheduleJob<TJob>(
            trigger => trigger.WithIdentity(typeof(TJob).Name).StartNow().WithSimpleSchedule(every),
            job => job.WithIdentity(Key<TJob>())));
    }

    /// <param name="cron">Seconds, minutes, hours, day, month, day of the week; in the time of Prague.</param>
    public static void AddJob<TJob>(this WebApplicationBuilder builder, string cron)
        where TJob : class, IJob
    {
        if (!builder.RunsJobs()) return;
        builder.Services.AddQuartz(quartz => quartz.ScheduleJob<TJob>(
            trigger => trigger.WithIdentity(typeof(TJob).Name).WithCronSchedule(cron, schedule => schedule.InTimeZone(Prague)),
            job => job.WithIdentity(Key<TJob>())));
    }

    public static JobKey Key<TJob>() => new(typeof(TJob).Name);
}
